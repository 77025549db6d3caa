import { checkInteger } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { lookAheadSeeding } from './internal/look-ahead-seeding.ts'

/** What greedy seeding with a look ahead can be told, besides weights. */
export interface LookAheadGreedyOptions {
  /** How many candidates are drawn for each seed after the first; 2 + floor(ln k) if not given. */
  trials?: number
}

/**
 * k points chosen as greedy k-means++ does, but of the candidates for a seed that is taken which makes for the least
 * inertia once all seeds have moved to the means of their points: one step of Lloyd's algorithm ahead. It asks for
 * (1 + (k - 1) x trials) x n distances (none for k = 1), as greedy k-means++; the means need none, but as much time.
 *
 * Draws are those of greedy k-means++: the first seed in proportion to weight, candidates to weight x squared distance
 * to the nearest seed, independently of each other. Of candidates that lead to the same means the first drawn is taken.
 * Where all weight lies on the seeds (fewer distinct points than k), the rest are drawn as random points are. One draw
 * per candidate.
 *
 * Frédéric Cazals, Guillaume Carrière, Improved seeding strategies for k-means and k-GMM, arXiv 2506.21291, 2025.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * lookAheadGreedy([[0], [1], [10], [11]], 2, seeded(1)).indices // Int32Array [2, 0]
 */
export const lookAheadGreedy: Initialize<LookAheadGreedyOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { trials = 2 + Math.floor(Math.log(k)) } = task.options
  return lookAheadSeeding(task, checkInteger('trials', trials, 1))
}
