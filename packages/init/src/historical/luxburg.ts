import { checkInteger } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { lloydSteps } from '@kentro/lloyd'
import { maximin } from '../baselines/maximin.ts'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { areTooClose } from './internal/span.ts'

/** What Luxburg's strategy can be told, besides weights. */
export interface LuxburgOptions {
  /** How many centroids to begin with (L), but never fewer than k nor more than n; floor(k log2 k) if not given. */
  candidates?: number
}

/**
 * Centroids of large clusters, far from each other: of L random points that make one step of Lloyd's algorithm, those stay
 * whose clusters hold n / L points (rounded down), and k of them are chosen as maximin does, from a random one on.
 *
 * Where fewer than k are that large, the k largest stay, the lowest index on ties. It asks for n x L distances, and for k - 1
 * from each that stays. L + 1 draws. With weights the L points are drawn in proportion to weight, and clusters are measured
 * in points of mean weight.
 *
 * Ulrike von Luxburg, Clustering stability: an overview, Foundations and Trends in Machine Learning 2(3), 2010; Sébastien
 * Bubeck, Marina Meilă, Ulrike von Luxburg, How the initialization affects the stability of the k-means algorithm, ESAIM:
 * Probability and Statistics 16, 2012. L is that of Fränti and Sieranoja (2019). Sparse clusters, which the test of size
 * deletes, are what it misses.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * luxburg(points, 8, seeded(1)).centroids // Float64Array, 8 x d, out of 24 candidates
 */
export const luxburg: Initialize<LuxburgOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { points, weights } = task
  const { n, d } = points
  // Logarithms to base 2 are exact for powers of two; no other k comes so close that engines could disagree on the floor.
  const { candidates = Math.max(1, Math.floor(k * Math.log2(k))) } = task.options
  checkInteger('candidates', candidates, 1)
  const most = Math.min(n, Math.max(k, candidates))
  const indices = new Int32Array(most)
  drawDistinct(task, indices, 0, most)
  const start = { data: rowsAt(points, indices), n: most, d }
  const [step] = lloydSteps(points, start, { tolerance: 0, emptyClusters: 'keep', ...(weights && { weights }) })
  const kept = largeClusters(step.labels, weights, most, k)
  const rows = { data: rowsAt({ data: step.centroids, n: most, d }, kept), n: kept.length, d }
  if (areTooClose(rows)) return { centroids: rows.data.slice(0, k * d), indices: null, distances: n * most }
  const { centroids, distances } = maximin(rows, k, task.random)
  return { centroids, indices: null, distances: n * most + distances }
}

/** The clusters that weigh as much as n / clusters points on average do, or the k largest if they are fewer, largest first. */
function largeClusters(labels: Int32Array, weights: Float64Array | null, clusters: number, k: number): Int32Array {
  const sizes = new Float64Array(clusters)
  labels.forEach((c, i) => (sizes[c] += weights === null ? 1 : weights[i]))
  const all = sizes.reduce((sum, size) => sum + size)
  const least = Math.floor(labels.length / clusters)
  const large = sizes.filter((size) => size * labels.length >= least * all).length
  const order = Int32Array.from(sizes, (_, c) => c).sort((a, b) => sizes[b] - sizes[a] || a - b)
  return order.subarray(0, Math.max(k, large))
}
