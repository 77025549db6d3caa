import { squaredDistance, totalOf } from '@kentro/core'
import type { Work } from './work.ts'

/**
 * Moves every centroid to the mean of its cluster (one without weight stays) and returns the sum of the squared moves.
 *
 * @param shifts squared move of each centroid (k), written
 */
export function updateCentroids({ engine, centroids, clusters, points, k }: Work, shifts: Float64Array): number {
  const { d } = points
  const means = engine.means()
  let shift = 0
  for (let c = 0; c < k; c++) {
    shifts[c] = 0
    if (totalOf(clusters.weight, c) === 0) continue
    const from = c * d
    shifts[c] = squaredDistance(means, from, centroids, from, d)
    for (let p = from; p < from + d; p++) centroids[p] = means[p]
    shift += shifts[c]
  }
  return shift
}
