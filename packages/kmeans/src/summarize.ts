import { addRow, rangesFromZero, squaredDistance, sumGrid, sums, totalOf } from '@kentro/core'
import type { Clustering, Points, Sums } from '@kentro/core'
import { PLAIN, inSlices, pausing } from '@kentro/kernels'
import type { Paused } from '@kentro/kernels'
import type { Cluster } from './model.ts'

/** Size, weight and inertia of each cluster (k); with pauses. */
export function* summarize(
  points: Points,
  weights: Float64Array | null,
  clustering: Clustering,
): Paused<Omit<Cluster, 'centroid'>[]> {
  const { labels, k } = clustering
  const sizes = (weights === null && clustering.weights) || countByLabel(labels, k)
  const inertias = clustering.inertias ?? (yield* measureInertias(points, weights, clustering))
  const weight = weights === null ? sizes : (clustering.weights ?? (yield* weightsByLabel(weights, labels, k)))
  return Array.from(sizes, (size, c) => ({
    size,
    weight: weight[c],
    inertia: inertias[c],
  }))
}

function countByLabel(labels: Int32Array, k: number): Int32Array {
  const sizes = new Int32Array(k)
  for (let i = 0; i < labels.length; i++) sizes[labels[i]]++
  return sizes
}

/** The weight of each cluster (k), for a solver that does not say. */
function* weightsByLabel(weights: Float64Array, labels: Int32Array, k: number): Paused<Float64Array> {
  const all = yield* sumsByLabel(weights, labels, k)
  return Float64Array.from({ length: k }, (_, c) => totalOf(all, c))
}

/** The inertia of each cluster (k), for a solver that does not say. */
function* measureInertias(points: Points, weights: Float64Array | null, found: Clustering): Paused<Float64Array> {
  const { n, d } = points
  const products = new Float64Array(n)
  yield* pausing(inSlices(n, PLAIN * d, (from, to) => measure(points, weights, found, products, from, to)))
  const all = yield* sumsByLabel(products, found.labels, found.k)
  return Float64Array.from({ length: found.k }, (_, c) => totalOf(all, c))
}

function measure(
  { data, d }: Points,
  weights: Float64Array | null,
  { labels, centroids }: Clustering,
  products: Float64Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const c = labels[i]
    products[i] = (weights?.[i] ?? 1) * squaredDistance(data, i * d, centroids, c * d, d)
  }
}

// How long it takes to add a value exactly, in products of coordinates.
const ADDING = 16

/** The exact sums of values >= 0 with the same label. */
function* sumsByLabel(values: Float64Array, labels: Int32Array, k: number): Paused<Sums> {
  const n = values.length
  const all = sums(sumGrid(rangesFromZero(values), n), k)
  yield* pausing(inSlices(n, PLAIN * ADDING, (from, to) => addValues(all, values, labels, from, to)))
  return all
}

function addValues(all: Sums, values: Float64Array, labels: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) addRow(all, labels[i], values, i, 1)
}
