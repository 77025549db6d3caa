import { checkInteger, checkNumber } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { dSquaredSeeding } from '../internal/d-squared-seeding.ts'
import { lloydFrom } from '../internal/lloyd-from.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { mergePairs } from './internal/merge-pairs.ts'
import type { Pool } from './internal/merge-pairs.ts'
import { randomParts } from './internal/random-parts.ts'
import { settled } from '../internal/settled.ts'

/** What PNN-smoothing can be told, besides weights. */
export interface PnnSmoothingOptions {
  /** The points are split into sqrt(rho n / 2k) parts, rounded up; 1 if not given. 0: not split. */
  rho?: number
  /** Candidates for each seed of the k-means++ in each part; 1 if not given: plain k-means++. */
  trials?: number
}

/**
 * k centroids merged from those of random parts of the points. Each part is clustered on its own, by k-means++ and
 * Lloyd's algorithm until nothing changes (1000 iterations at most). Of all centroids, each with the weight of its
 * points, those two are replaced by their mean that costs least, again and again until there are k: the pairwise
 * nearest neighbour method. It asks for the distances of these clusterings, and of some (parts x k)^2 pairs of
 * centroids.
 *
 * There are sqrt(rho n / 2k) parts, rounded up, but at most n / k: of equal size but for one point. Points of weight 0
 * are in none; with fewer than k others, or no more than one part, all points are one part, and its centroids the
 * result. Weights are those of Lloyd's algorithm, which refuses weights more than 2^100 apart. Draws: one for each
 * point but one if there are parts, and those of k-means++ in one part after the other.
 *
 * Carlo Baldassi, Systematically and efficiently improving k-means initialization by pairwise-nearest-neighbor
 * smoothing, Transactions on Machine Learning Research, 2022.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * pnnSmoothing([[0], [1], [10], [11]], 2, seeded(1)).centroids // Float64Array [10.5, 0.5]
 */
export const pnnSmoothing: Initialize<PnnSmoothingOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { rho = 1, trials = 1 } = task.options
  checkNumber('rho', rho, 0)
  checkInteger('trials', trials, 1)
  const parts = split(task, rho)
  const { d } = task.points
  const pool = { rows: new Float64Array(parts.length * k * d), weight: new Float64Array(parts.length * k) }
  let distances = 0
  parts.forEach((part, place) => {
    distances += settled(part(), k, (home) => cluster(home, trials, pool, place * k))
  })
  const merged = mergePairs(pool, k)
  return { centroids: merged.rows, indices: null, distances: distances + merged.distances }
}

/** The problems of random parts of the points that have weight, at least k in each. */
function split(task: Problem<object>, rho: number): (() => Problem<object>)[] {
  const { points, k, weights, random } = task
  const heavy = Int32Array.from({ length: points.n }, (_, i) => i).filter((i) => weights?.[i] !== 0)
  const n = heavy.length
  const parts = Math.min(Math.ceil(Math.sqrt((rho * n) / (2 * k))), Math.floor(n / k))
  if (parts <= 1) return [() => task]
  return randomParts(heavy, parts, random).map((part) => () => ({
    ...task,
    points: { data: rowsAt(points, part), n: part.length, d: points.d },
    weights: weights && Float64Array.from(part, (i) => weights[i]),
  }))
}

const MOST_ITERATIONS = 1000

/**
 * Writes the centroids of a part and their weights into the pool, from place c on, and returns how many distances it
 * took.
 */
function cluster(part: Problem<object>, trials: number, pool: Pool, c: number): number {
  const { points, weights } = part
  const start = dSquaredSeeding(part, trials)
  const { centroids, labels, distances } = lloydFrom(part, start.centroids, MOST_ITERATIONS)
  pool.rows.set(centroids, c * points.d)
  labels.forEach((label, i) => (pool.weight[c + label] += weights?.[i] ?? 1))
  return start.distances + distances
}
