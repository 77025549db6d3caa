import { checkNumber } from '@kentro/core'
import type { Initialize, Seeding } from '@kentro/core'
import { groupMeans } from '../internal/group-means.ts'
import { lloydFrom } from '../internal/lloyd-from.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { settled } from '../internal/settled.ts'
import { scatter } from './internal/scatter.ts'

/** What LBG can be told, besides weights. */
export interface LbgOptions {
  /** How far the two halves of a centroid start from it, in standard deviations of its cluster; 0.01 if not given. */
  epsilon?: number
}

/**
 * Centroids that double: the mean of all points splits into two, Lloyd's algorithm runs, both split into two, and so on up
 * to k, Lloyd's algorithm after each time. If k is no power of two, the last to split are the clusters of largest inertia,
 * the lowest index on ties.
 *
 * A centroid splits into those epsilon standard deviations of its cluster below and above it in every column. It asks for
 * the distances of Lloyd's algorithm with 2, 4, 8, ..., k centroids, and draws nothing. All of it is weighted.
 *
 * Yoseph Linde, Andrés Buzo, Robert M. Gray, An algorithm for vector quantizer design, IEEE Transactions on Communications
 * 28(1), 1980. There a fixed vector is added and k is a power of two; here the step scales with the data.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * lbg([[0], [1], [10], [11]], 2, Math.random).centroids // Float64Array [0.5, 10.5]
 */
export const lbg: Initialize<LbgOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { epsilon = 0.01 } = task.options
  checkNumber('epsilon', epsilon, 0)
  return settled(task, k, (home) => grow(home, epsilon))
}

function grow(task: Problem<object>, epsilon: number): Seeding {
  const { points, k, weights } = task
  const { n, d } = points
  let labels: Int32Array = new Int32Array(n)
  let centroids = groupMeans(task, weights, labels, 1)
  let distances = 0
  while (centroids.length < k * d) {
    const result = lloydFrom(task, doubled(task, centroids, labels, epsilon))
    centroids = result.centroids
    labels = result.labels
    distances += result.distances
  }
  return { centroids, indices: null, distances }
}

/** Splits every centroid, or those of the clusters of largest inertia where that would make more than k. */
function doubled(task: Problem<object>, centroids: Float64Array, labels: Int32Array, epsilon: number): Float64Array {
  const { d } = task.points
  const { inertias, deviations } = scatter(task, centroids, labels)
  const count = Math.min(inertias.length, task.k - inertias.length)
  const chosen = Int32Array.from(inertias, (_, c) => c).sort((a, b) => inertias[b] - inertias[a] || a - b)
  const start = new Float64Array(centroids.length + count * d)
  start.set(centroids)
  chosen.subarray(0, count).forEach((c, twin) => {
    const p = c * d
    const q = centroids.length + twin * d
    for (let j = 0; j < d; j++) {
      start[p + j] = centroids[p + j] - epsilon * deviations[p + j]
      start[q + j] = centroids[p + j] + epsilon * deviations[p + j]
    }
  })
  return start
}
