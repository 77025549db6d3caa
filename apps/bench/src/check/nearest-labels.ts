import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'

/** The nearest of the centroids for each point (n), the lowest index on ties: plainly, by Kentro's canonical distance. */
export function nearestLabels({ data, n, d }: Points, centroids: Points): Int32Array {
  const labels = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    let least = Infinity
    for (let c = 0; c < centroids.n; c++) {
      const distance = squaredDistance(data, i * d, centroids.data, c * d, d)
      if (distance < least) {
        least = distance
        labels[i] = c
      }
    }
  }
  return labels
}
