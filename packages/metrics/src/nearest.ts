import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'

/** For each of the points (n) the nearest of the others, the lowest index on ties. */
export function nearest(points: Points, others: Points): Int32Array {
  const { data, n, d } = points
  const labels = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    let least = Infinity
    for (let c = 0; c < others.n; c++) {
      const squared = squaredDistance(data, i * d, others.data, c * d, d)
      if (squared < least) {
        least = squared
        labels[i] = c
      }
    }
  }
  return labels
}
