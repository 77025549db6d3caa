import { checkInteger, checkWeights, exactSum, show } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { checkPair } from './check-points.ts'
import { nearest } from './nearest.ts'
import { squaredTo } from './squared-to.ts'
import { optionsOf } from './options-of.ts'

/** What `inertia` can be told. */
export interface InertiaOptions {
  /** The centroid of each point (n): integers from 0 to k - 1. The nearest if not given. */
  labels?: ArrayLike<number>
  /** The weight of each point (n): >= 0, not all 0. */
  weights?: ArrayLike<number>
}

/**
 * The sum over the points (n x d) of weight x squared Euclidean distance to the nearest of the centroids (k x d), or to the
 * one that `labels` names: what k-means minimizes, in squared units of the data.
 *
 * Distances in the canonical form and an exact sum, as in every solver of Kentro: equal to the bit to the `inertia` of a
 * clustering, for its centroids and labels, in any order of the rows.
 *
 * @throws TypeError or RangeError if values are not finite, shapes do not fit, a label is no centroid's, weights are
 *   negative or all 0, or the sum overflows
 * @example
 * inertia([[0], [2], [10]], [[1], [10]]) // 2
 * inertia([[0], [2], [10]], [[1], [10]], { labels: [0, 0, 0] }) // 83
 */
export function inertia(points: PointsLike, centroids: PointsLike, options?: InertiaOptions): number {
  const { labels, weights: given } = optionsOf(options, ['labels', 'weights'])
  const [x, centers] = checkPair(points, centroids, 'points', 'centroids')
  const weights = checkWeights(given, x.n)
  const own = labels === undefined ? nearest(x, centers) : checkLabels(labels, x.n, centers.n)
  const sum = exactSum(squaredTo(x, centers, own), weights)
  if (!Number.isFinite(sum)) {
    throw new RangeError('weights must be such that weight x squared distance can be summed in float64: rescale them')
  }
  return sum
}

function checkLabels(labels: ArrayLike<number>, n: number, k: number): ArrayLike<number> {
  if (typeof labels !== 'object' || labels === null || typeof labels.length !== 'number') {
    throw new TypeError(`labels must be an array of n = ${n} integers, got ${show(labels)}`)
  }
  if (labels.length !== n) throw new RangeError(`labels must have n = ${n} entries, got ${labels.length}`)
  for (let i = 0; i < n; i++) {
    const label = labels[i]
    if (!(Number.isInteger(label) && label >= 0 && label < k)) {
      checkInteger(`labels[${i}]`, label, 0, k - 1, `k - 1 = ${k - 1}`)
    }
  }
  return labels
}
