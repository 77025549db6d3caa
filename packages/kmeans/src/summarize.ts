import { exactSum, squaredDistance } from '@kentro/core'
import type { Clustering, Points } from '@kentro/core'
import type { Cluster } from './model.ts'

/** Size, weight and inertia of each cluster (k). */
export function summarize(
  { data, n, d }: Points,
  weights: Float64Array | null,
  { labels, centroids, k }: Clustering,
): Omit<Cluster, 'centroid'>[] {
  const members: number[][] = Array.from({ length: k }, () => [])
  for (let i = 0; i < n; i++) members[labels[i]].push(i)
  return members.map((indices, c) => {
    const own = weights === null ? null : Float64Array.from(indices, (i) => weights[i])
    const squares = Float64Array.from(indices, (i) => squaredDistance(data, i * d, centroids, c * d, d))
    const size = indices.length
    return { size, weight: own === null ? size : exactSum(own), inertia: exactSum(squares, own) }
  })
}
