import { checkRanges, rangesOf, toPoints } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { assignNearest } from '@kentro/kernels'

/**
 * The label (n) of the nearest of `centroids` (k x d) for each of the points (n x d), the lowest index on ties.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * predict([[1], [9]], [[0], [10]]) // Int32Array [0, 1]
 */
export function predict(points: PointsLike, centroids: PointsLike): Int32Array {
  const rows = toPoints(points)
  const centres = toPoints(centroids, 'centroids')
  if (rows.d !== centres.d) {
    throw new RangeError(`points must have d = ${centres.d} columns, as centroids have, got ${rows.d}`)
  }
  checkRanges('points and centroids', rows.n, rangesOf(rows), rangesOf(centres))
  const labels = new Int32Array(rows.n)
  assignNearest(rows, Float64Array.from(centres.data), labels)
  return labels
}
