import { exactSum, squaredDistance } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'
import { checkClusters } from './check-clusters.ts'
import { checkPoints } from './check-points.ts'
import { clusterMeans } from './cluster-means.ts'
import type { Labels } from './partition.ts'
import { squaredTo } from './squared-to.ts'

// Means nearer to each other than this times the spread of their clusters coincide up to rounding.
const COINCIDENT = 1e-8

/**
 * The Davies-Bouldin index of labels (n) for points (n x d): 0 or more, lower is better. For each cluster the largest ratio,
 * over the other clusters, of the two mean distances to the own mean over the distance of the means; then the mean of these.
 *
 * As scikit-learn does, clusters whose means coincide are not compared (so the index is 0 where all do). What coincides is
 * told relative to the spread of the two clusters; scikit-learn compares with 1e-8, in units of the data.
 *
 * D. L. Davies, D. W. Bouldin: A cluster separation measure, IEEE PAMI 1, 1979, with Euclidean distances.
 *
 * @throws TypeError or RangeError if values are not finite, or unless there are n labels, integers or strings, with from 2
 *   to n - 1 clusters
 * @example
 * daviesBouldin([[0], [2], [10], [12]], [0, 0, 1, 1]) // 0.2
 */
export function daviesBouldin(points: PointsLike, labels: Labels): number {
  const x = checkPoints(points)
  const clusters = checkClusters(labels, x.n)
  const means = clusterMeans(x, clusters)
  const distances = squaredTo(x, means, clusters.labels).map(Math.sqrt)
  const spreads = clusterMeans({ data: distances, n: x.n, d: 1 }, clusters).data
  const worst = Float64Array.from(spreads, (_, c) => worstRatio(means, spreads, c))
  return exactSum(worst) / means.n
}

function worstRatio({ data, n: k, d }: Points, spreads: ArrayLike<number>, c: number): number {
  let worst = 0
  for (let other = 0; other < k; other++) {
    const spread = spreads[c] + spreads[other]
    const distance = Math.sqrt(squaredDistance(data, c * d, data, other * d, d))
    if (distance > COINCIDENT * spread) worst = Math.max(worst, spread / distance)
  }
  return worst
}
