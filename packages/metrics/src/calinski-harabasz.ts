import { exactSum } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { checkClusters } from './check-clusters.ts'
import { checkPoints } from './check-points.ts'
import { clusterMeans } from './cluster-means.ts'
import type { Labels } from './partition.ts'
import { squaredTo } from './squared-to.ts'

/**
 * The Calinski-Harabasz index (variance ratio) of labels (n) for points (n x d): 0 or more, higher is better. The variance
 * between the means of the clusters (k - 1 degrees of freedom) over the variance within them (n - k).
 *
 * 1 where each cluster is one point and its duplicates, as in scikit-learn.
 *
 * T. Caliński, J. Harabasz: A dendrite method for cluster analysis, Communications in Statistics 3, 1974.
 *
 * @throws TypeError or RangeError if values are not finite, or unless there are n labels, integers or strings, with from 2
 *   to n - 1 clusters
 * @example
 * calinskiHarabasz([[0], [2], [10], [12]], [0, 0, 1, 1]) // 50
 */
export function calinskiHarabasz(points: PointsLike, labels: Labels): number {
  const x = checkPoints(points)
  const clusters = checkClusters(labels, x.n)
  const k = clusters.sizes.length
  const means = clusterMeans(x, clusters)
  const within = exactSum(squaredTo(x, means, clusters.labels))
  if (within === 0) return 1
  const mean = clusterMeans(x, { labels: new Int32Array(x.n), sizes: Float64Array.of(x.n) })
  const between = exactSum(squaredTo(means, mean, new Int32Array(k)), clusters.sizes)
  return between / (k - 1) / (within / (x.n - k))
}
