import { addRow, rangesFromZero, squaredDistance, sumGrid, sums, totalOf } from '@kentro/core'
import type { Clustering, Points, Sums } from '@kentro/core'
import type { Cluster } from './model.ts'

/** Size, weight and inertia of each cluster (k). */
export function summarize(
  { data, n, d }: Points,
  weights: Float64Array | null,
  { labels, centroids, k }: Clustering,
): Omit<Cluster, 'centroid'>[] {
  const sizes = new Int32Array(k)
  const inertias = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const c = labels[i]
    sizes[c]++
    inertias[i] = (weights?.[i] ?? 1) * squaredDistance(data, i * d, centroids, c * d, d)
  }
  const inertia = sumsByLabel(inertias, labels, k)
  const weight = weights === null ? null : sumsByLabel(weights, labels, k)
  return Array.from(sizes, (size, c) => ({
    size,
    weight: weight === null ? size : totalOf(weight, c),
    inertia: totalOf(inertia, c),
  }))
}

/** The exact sums of values >= 0 with the same label. */
function sumsByLabel(values: Float64Array, labels: Int32Array, k: number): Sums {
  const all = sums(sumGrid(rangesFromZero(values), values.length), k)
  for (let i = 0; i < values.length; i++) addRow(all, labels[i], values, i, 1)
  return all
}
