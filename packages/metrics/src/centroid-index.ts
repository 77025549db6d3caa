import type { Points, PointsLike } from '@kentro/core'
import { checkPair } from './check-points.ts'
import { nearest } from './nearest.ts'

/**
 * The number of clusters that two sets of centroids (k x d each, the k may differ) place differently: 0 where they are the
 * same at the level of clusters, 1 where one cluster is missing a centroid and another has one too many, and so on.
 *
 * Each centroid of one set is mapped to the nearest of the other (the lowest index on ties); those to which none is mapped
 * are counted; the larger count of the two directions is returned. Symmetric.
 *
 * P. Fränti, M. Rezaei, Q. Zhao: Centroid index, cluster level similarity measure, Pattern Recognition 47, 2014.
 *
 * @throws TypeError or RangeError if values are not finite or the two differ in their number of coordinates
 * @example
 * centroidIndex([[0], [10], [20]], [[0.5], [19], [21]]) // 1: two centroids share the cluster at 20, none has 10
 */
export function centroidIndex(a: PointsLike, b: PointsLike): number {
  const [x, y] = checkPair(a, b, 'a', 'b')
  return Math.max(orphans(x, y), orphans(y, x))
}

/** How many points of `to` are not the nearest of any point of `from`. */
function orphans(from: Points, to: Points): number {
  return to.n - new Set(nearest(from, to)).size
}
