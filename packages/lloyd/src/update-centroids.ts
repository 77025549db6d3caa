import { squaredDistance, totalOf, writeMean } from '@kentro/core'
import type { Work } from './work.ts'

/**
 * Moves every centroid to the mean of its cluster (one without weight stays) and returns the sum of the squared moves.
 *
 * @param shifts squared move of each centroid (k), written
 */
export function updateCentroids({ centroids, clusters, points, k }: Work, shifts: Float64Array): number {
  const { d } = points
  const mean = new Float64Array(d)
  let shift = 0
  for (let c = 0; c < k; c++) {
    const weight = totalOf(clusters.weight, c)
    shifts[c] = 0
    if (weight === 0) continue
    writeMean(clusters.rows, c, weight, mean, 0)
    shifts[c] = squaredDistance(mean, 0, centroids, c * d, d)
    centroids.set(mean, c * d)
    shift += shifts[c]
  }
  return shift
}
