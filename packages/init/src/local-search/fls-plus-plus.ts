import { checkInteger } from '@kentro/core'
import type { Initialize, Seeding } from '@kentro/core'
import { centreDistances } from '@kentro/kernels'
import { dSquaredSeeding } from '../internal/d-squared-seeding.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { createUrn, drawFrom } from '../internal/urn.ts'
import { clusterSums, moveToMeans } from './internal/cluster-sums.ts'
import { foresee } from './internal/foresee.ts'
import { nearestTwo } from './internal/nearest-two.ts'
import { createNeighbours } from './internal/neighbours.ts'
import type { Neighbours } from './internal/neighbours.ts'
import { settled } from '../internal/settled.ts'

/** What FLS++ can be told, besides weights. */
export interface FlsPlusPlusOptions {
  /** Steps of local search; 20 if not given. */
  steps?: number
  /**
   * Candidates for each seed of the greedy k-means++ that it starts from; 2 + floor(ln k) if not given. 1: plain
   * k-means++.
   */
  trials?: number
}

/**
 * k centroids: the seeds of greedy k-means++, bettered by steps of local search with foresight. In each step a point is
 * drawn with probability in proportion to its squared distance to the nearest centroid. It takes the place of a
 * centroid if that makes for less inertia than to leave it, after the means have been taken either way; and then they
 * are taken. So each step is one of Lloyd's algorithm at least. One goes before them all. It asks for
 * (1 + (k - 1) x trials) x n distances, k x n for the first means, and (k + 1) x n for each step.
 *
 * With weights the draws are in proportion to weight x squared distance, means and inertia are weighted. Steps end
 * early where all weight lies on the centroids. Ties: no swap before a swap, and the centroid that stands first. A
 * centroid without weight keeps its place. Draws: those of greedy k-means++, then one per step.
 *
 * Theo Conrads, Lukas Drexler, Joshua Könen, Daniel R. Schmidt, Melanie Schmidt, Local search k-means++ with foresight,
 * SEA 2024; from a greedy start they call it GFLS++. All k swaps of a step are valued together here, in one pass.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * flsPlusPlus([[0], [1], [10], [11]], 2, seeded(1)).centroids // Float64Array [10.5, 0.5]
 */
export const flsPlusPlus: Initialize<FlsPlusPlusOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { steps = 20, trials = 2 + Math.floor(Math.log(k)) } = task.options
  checkInteger('steps', steps, 0)
  checkInteger('trials', trials, 1)
  return settled(task, k, (home) => search(home, trials, steps))
}

function search(task: Problem<object>, trials: number, steps: number): Seeding {
  const { points, k, weights, random } = task
  const { data, n, d } = points
  const seeding = dSquaredSeeding(task, trials)
  const rows = new Float64Array((k + 1) * d)
  rows.set(seeding.centroids)
  const neighbours = createNeighbours(n)
  const { first, near } = neighbours
  const clusters = clusterSums(task)
  const squares = new Float64Array(n)
  nearestTwo(points, rows, k, neighbours)
  moveToMeans(task, clusters, first, rows)
  let distances = seeding.distances + n * k
  for (let step = 0; step < steps; step++) {
    nearestTwo(points, rows, k, neighbours)
    distances += n * k
    const i = drawFrom(createUrn(near, weights), random)
    if (i < 0) break
    rows.set(data.subarray(i * d, (i + 1) * d), k * d)
    centreDistances(points, data, i * d, squares)
    distances += n
    const gone = foresee(task, rows, neighbours, squares)
    if (gone >= 0) rows.copyWithin(gone * d, k * d)
    moveToMeans(task, clusters, gone < 0 ? first : labelsAfter(neighbours, squares, gone), rows)
  }
  return { centroids: rows.slice(0, k * d), indices: null, distances }
}

/** The labels of all points when a candidate has replaced a centre. */
function labelsAfter({ first, second, near, next }: Neighbours, squares: Float64Array, gone: number): Int32Array {
  return first.map((c, i) => {
    if (c !== gone) return squares[i] < near[i] ? gone : c
    return squares[i] < next[i] ? gone : second[i]
  })
}
