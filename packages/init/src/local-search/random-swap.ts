import { checkInteger, randomIndex } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { assignNearest } from '@kentro/kernels'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { createUrn, drawFrom } from '../internal/urn.ts'
import { byLabel } from './internal/by-label.ts'
import { moveToMean } from './internal/cluster-sums.ts'
import { createPartition, keepIfBetter } from './internal/partition.ts'
import type { Partition } from './internal/partition.ts'
import { reassign } from './internal/reassign.ts'
import { replaceCentre } from './internal/replace-centre.ts'

/** What random swap can be told, besides weights. */
export interface RandomSwapOptions {
  /** How many swaps are tried; 5000 if not given. */
  trials?: number
  /** Iterations of k-means after each swap; 2 if not given. */
  iterations?: number
}

/**
 * k centroids: random points, bettered by swaps. In each trial a random centroid moves to a random point, all points
 * look for their nearest, and k-means iterates twice; it stays if that lowers the inertia, else all is as before. It
 * asks for (k + 1) x n distances and, for each trial, for a small part of the 2k x n of two iterations: only points ask
 * to which a centroid may have come nearer than their own. Where clusters are many that is n or so.
 *
 * With weights points are drawn in proportion to weight, means and inertia are weighted. A trial whose point already
 * has a centroid on it is spent; they end where all points do. A centroid without weight keeps its place. Draws: one
 * per seed, then two per trial, the centroid and the point.
 *
 * Pasi Fränti, Efficiency of random swap clustering, Journal of Big Data 5:13, 2018; Pasi Fränti, Juha Kivijärvi,
 * Randomized local search algorithm for the clustering problem, Pattern Analysis and Applications 3, 2000.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * randomSwap([[0], [1], [10], [11]], 2, seeded(1)).centroids // Float64Array [0.5, 10.5]
 */
export const randomSwap: Initialize<RandomSwapOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { trials = 5000, iterations = 2 } = task.options
  checkInteger('trials', trials, 0)
  checkInteger('iterations', iterations, 0)
  const { points, weights } = task
  const seeds = new Int32Array(k)
  drawDistinct(task, seeds, 0, k)
  const rows = rowsAt(points, seeds)
  const { sorted, labels, places } = byCluster(task, rows)
  const partition = createPartition(sorted, rows, labels)
  const urn = createUrn(new Float64Array(points.n).fill(1), weights)
  let distances = points.n * k + points.n
  for (let t = 0; t < trials && partition.kept.inertia > 0; t++) {
    const c = randomIndex(task.random, k)
    const i = places[drawFrom(urn, task.random)]
    // A centroid is there already.
    if (partition.squares[i] === 0) continue
    distances += replaceCentre(sorted, partition, c, i)
    for (let iteration = 0; iteration < iterations; iteration++) distances += iterate(sorted, partition)
    keepIfBetter(sorted, partition)
  }
  return { centroids: rows, indices: null, distances }
}

/**
 * The same problem with its points in another order, those of a cluster side by side, where they are quickly found; the
 * labels of these, the nearest of k centres; and where each point is now.
 */
function byCluster(
  task: Problem<object>,
  rows: Float64Array,
): { sorted: Problem<object>; labels: Int32Array; places: Int32Array } {
  const { n, d } = task.points
  const nearest = new Int32Array(n)
  assignNearest(task.points, rows, nearest)
  const { order } = byLabel(nearest, task.k)
  const places = new Int32Array(n)
  order.forEach((i, place) => (places[i] = place))
  const points = { data: rowsAt(task.points, order), n, d }
  const weights = task.weights?.map((_, place, all) => all[order[place]]) ?? null
  return { sorted: { ...task, points, weights }, labels: nearest.map((_, place) => nearest[order[place]]), places }
}

/** One iteration of k-means; returns how many distances it took. */
function iterate(task: Problem<object>, partition: Partition): number {
  const { rows, stale, sums } = partition
  const moved = stale.map((one, c) => (one === 1 && moveToMean(sums, c, rows) ? 1 : 0))
  stale.fill(0)
  return reassign(task, partition, moved)
}
