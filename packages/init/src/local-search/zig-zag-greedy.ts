import { checkInteger, checkName } from '@kentro/core'
import type { Initialize, Seeding } from '@kentro/core'
import { dSquaredSeeding } from '../internal/d-squared-seeding.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { addCentre } from './internal/add-centre.ts'
import { drawCandidates } from './internal/candidates.ts'
import { createCentres } from './internal/centres.ts'
import { lookAheadSeeding } from './internal/look-ahead-seeding.ts'
import { rankByMeans } from './internal/rank-by-means.ts'
import { rankBySeeds } from './internal/rank-by-seeds.ts'
import { removeCentre } from './internal/remove-centre.ts'

/** What zig-zag greedy seeding can be told, besides weights. */
export interface ZigZagGreedyOptions {
  /** How many candidates are drawn for each seed in each pass; 2 + floor(ln k) if not given. */
  trials?: number
  /**
   * What the best candidate makes least, in both passes: the sum of squared distances to the seeds (the default), or
   * that to the means of their points, as `lookAheadGreedy` has it.
   */
  ranking?: 'seeds' | 'means'
}

const RANKINGS = ['seeds', 'means'] as const

/**
 * k points chosen as greedy k-means++ does, and then again in a second pass, from the last to the first: each gives way
 * to the best of candidates drawn given all others, or stays if it is as good. It asks for (1 + (k - 1) x trials) x n
 * distances (none for k = 1), (2 + trials) x k x n more for the second pass, and those of repairs: points that had a
 * seed as one of their two nearest look at all others when it goes.
 *
 * That a seed stands against its own candidates is ours: so no choice of the second pass makes things worse. With
 * weights draws are in proportion to weight x squared distance, sums are weighted. Where all weight lies on the other
 * seeds, a seed stays without a draw. Draws: those of greedy k-means++, then one per candidate.
 *
 * Frédéric Cazals, Guillaume Carrière, Improved seeding strategies for k-means and k-GMM, arXiv 2506.21291, 2025.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * zigZagGreedy([[0], [1], [10], [11]], 2, seeded(1)).indices // Int32Array [2, 0]
 */
export const zigZagGreedy: Initialize<ZigZagGreedyOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { trials = 2 + Math.floor(Math.log(k)), ranking = 'seeds' } = task.options
  checkInteger('trials', trials, 1)
  const ahead = checkName('ranking', ranking, RANKINGS) === 'means'
  const zig = ahead ? lookAheadSeeding(task, trials) : dSquaredSeeding(task, trials)
  return k === 1 ? zig : zag(task, zig, trials, ahead)
}

/** Draws the seeds again, from the last to the first, each given all others. */
function zag(task: Problem<object>, zig: Seeding, trials: number, ahead: boolean): Seeding {
  const { points, k } = task
  const { n } = points
  const indices = Int32Array.from(zig.indices ?? [])
  const centres = createCentres(points, indices, k)
  const rank = ahead ? rankByMeans : rankBySeeds
  let distances = zig.distances + k * n
  for (let c = k - 1; c >= 0; c--) {
    distances += removeCentre(centres, c)
    const candidates = drawCandidates(task, centres.neighbours.near, trials, indices[c])
    distances += candidates.indices.length * n
    const best = rank(task, { ...centres, ...centres.neighbours }, candidates)
    indices[c] = candidates.indices[best]
    addCentre(centres, indices[c], candidates.squares.subarray(best * n, (best + 1) * n))
  }
  return { centroids: rowsAt(points, indices), indices, distances }
}
