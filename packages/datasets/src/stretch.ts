import { points, toPoints } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'

/**
 * The points (n x d) times a matrix (d x e): n x e points. Round clusters become ellipses, or lose or gain columns.
 *
 * @param matrix row j says where the unit of column j goes
 * @throws TypeError or RangeError if either is no matrix of finite numbers, if `matrix` has not d rows, or if squared
 *   distances between the points would over- or underflow
 * @example
 * const { points, labels } = makeBlobs({ seed: 42 })
 * const slanted = stretch(points, [[0.6, -0.6], [-0.4, 0.8]]) // the same labels hold
 */
export function stretch(source: PointsLike, matrix: PointsLike): Points {
  const from = toPoints(source)
  const by = toPoints(matrix, 'matrix')
  if (by.n !== from.d) throw new RangeError(`matrix must have d = ${from.d} rows, got ${by.n}`)
  const { n, d } = from
  const e = by.d
  const data = new Float64Array(n * e)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < d; j++) {
      const value = from.data[i * d + j]
      for (let m = 0, p = i * e, q = j * e; m < e; m++, p++, q++) data[p] += value * by.data[q]
    }
  }
  return points({ data, shape: [n, e] })
}
