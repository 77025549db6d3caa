import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'

/** How many points have a label that is farther from them than the nearest centroid; a tie is no fault. */
export function staleLabels(
  { data, n, d }: Points,
  centroids: Points,
  labels: ArrayLike<number>,
  nearest: Int32Array,
): number {
  const distance = (i: number, c: number): number => squaredDistance(data, i * d, centroids.data, c * d, d)
  let stale = 0
  for (let i = 0; i < n; i++) if (distance(i, labels[i]) > distance(i, nearest[i])) stale++
  return stale
}
