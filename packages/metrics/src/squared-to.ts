import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'

/** The squared distance of each point (n) to the centroid that its label names. */
export function squaredTo({ data, n, d }: Points, centroids: Points, labels: ArrayLike<number>): Float64Array {
  const squared = new Float64Array(n)
  for (let i = 0; i < n; i++) squared[i] = squaredDistance(data, i * d, centroids.data, labels[i] * d, d)
  return squared
}
