import { checkInteger } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { atOnce } from '@kentro/kernels'
import { pausingDSquaredSeeding } from '../internal/d-squared-seeding.ts'
import { problem } from '../internal/problem.ts'
import type { PausingInitialize } from '../strategy.ts'

/** What greedy k-means++ can be told, besides weights. */
export interface GreedyKMeansPlusPlusOptions {
  /** How many candidates are drawn for each seed after the first; 2 + floor(ln k) if not given. 1: plain k-means++. */
  trials?: number
}

/**
 * k points chosen as k-means++ does, but each after the first is the best of several candidates: the one that leaves the
 * least sum of squared distances, the first drawn on ties. It asks for (1 + (k - 1) x trials) x n distances (none for
 * k = 1), and holds 8 x trials x n bytes while it runs.
 *
 * Candidates of one seed are drawn independently of each other and may coincide. With weights the first seed is drawn in
 * proportion to weight, the candidates to weight x squared distance, and the sum is weighted. Where all weight lies on the
 * seeds (fewer distinct points than k), the rest are drawn as random points are. One draw per candidate.
 *
 * David Arthur, Sergei Vassilvitskii, k-means++: the advantages of careful seeding, SODA 2007, propose it in their
 * conclusion; trials are by default as many as in scikit-learn, whose k-means++ this is. In the worst case it is worse than
 * k-means++: Christoph Grunau, Ahmet Alper Özüdoğru, Václav Rozhoň, Jakub Tětek, A nearly tight analysis of greedy
 * k-means++, SODA 2023; on data with clusters it is mostly better.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * greedyKMeansPlusPlus([[0], [1], [10], [11]], 2, seeded(1), { trials: 3 }).indices // Int32Array [2, 0]
 */
export const greedyKMeansPlusPlus: Initialize<GreedyKMeansPlusPlusOptions> = (...all) =>
  atOnce(pausingGreedyKMeansPlusPlus(...all))

/** The same, with pauses. */
export const pausingGreedyKMeansPlusPlus: PausingInitialize<GreedyKMeansPlusPlusOptions> = (
  source,
  k,
  random,
  options,
) => {
  const task = problem(source, k, random, options)
  // No integer is so close to a power of e that engines could disagree on the floor.
  const { trials = 2 + Math.floor(Math.log(k)) } = task.options
  return pausingDSquaredSeeding(task, checkInteger('trials', trials, 1))
}
