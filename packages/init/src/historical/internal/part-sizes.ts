import type { Points } from '@kentro/core'
import { ownDistances } from '@kentro/kernels'

/** How large a part is: its weight, or its inertia. */
export type PartSize = 'size' | 'inertia'

/** The size of each of two parts, and how many distances that took; points without centroids have no inertia. */
export function partSizes(
  points: Points,
  weights: Float64Array | null,
  labels: Int32Array,
  centroids: Float64Array | null,
  by: PartSize,
): { sizes: Float64Array; distances: number } {
  const sizes = new Float64Array(2)
  const measures = new Float64Array(points.n).fill(by === 'size' ? 1 : 0)
  const distances = by === 'inertia' && centroids !== null ? points.n : 0
  if (by === 'inertia' && centroids !== null) ownDistances(points, centroids, labels, measures)
  measures.forEach((measure, i) => (sizes[labels[i]] += weights === null ? measure : weights[i] * measure))
  return { sizes, distances }
}
