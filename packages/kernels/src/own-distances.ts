import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'

/**
 * Writes the squared distance of each of the points `from` to `to` - 1 to the centroid of its label.
 *
 * @param out n, written
 */
export function ownDistances(
  points: Points,
  centroids: Float64Array,
  labels: Int32Array,
  out: Float64Array,
  from = 0,
  to: number = points.n,
): void {
  const { data, d } = points
  for (let i = from; i < to; i++) out[i] = squaredDistance(data, i * d, centroids, labels[i] * d, d)
}
