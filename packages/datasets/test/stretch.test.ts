import type { PointsLike } from '@kentro/core'
import { makeBlobs, stretch } from '@kentro/datasets'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrix, mean, rowsOf } from './helpers.ts'

describe('stretch(points, matrix)', () => {
  it('multiplies each row by the matrix', () => {
    const { data, n, d } = stretch(matrix(2, 1, 2, 3, 4), matrix(2, 0.5, -1, 2, 0))
    expect([n, d]).toEqual([2, 2])
    expect(data).toEqual(Float64Array.of(4.5, -1, 9.5, -3))
  })

  it('adds and drops columns', () => {
    expect(rowsOf(stretch([[1, 2]], matrix(3, 1, 0, 1, 0, 1, 1)))).toEqual([[1, 2, 3]])
    expect(rowsOf(stretch([[1, 2]], matrix(1, 1, 10)))).toEqual([[21]])
  })

  it('gives back the points under the identity', () => {
    const rows = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(rows, (points) => {
        expect(rowsOf(stretch(points, matrix(2, 1, 0, 0, 1)))).toEqual(points)
      }),
      { numRuns: 30, seed: 1 },
    )
  })

  it('gives round blobs the covariance A^T A', () => {
    const [a, b, c, d] = [0.6, -0.6, -0.4, 0.8]
    const { points } = makeBlobs({ n: 20_000, centers: [[0, 0]], seed: 11 })
    const rows = rowsOf(stretch(points, matrix(2, a, b, c, d)))
    const bound = 5 * Math.sqrt(2 / rows.length)
    expect(Math.abs(mean(rows.map(([x]) => x * x)) - (a * a + c * c))).toBeLessThan(bound)
    expect(Math.abs(mean(rows.map(([, y]) => y * y)) - (b * b + d * d))).toBeLessThan(bound)
    expect(Math.abs(mean(rows.map(([x, y]) => x * y)) - (a * b + c * d))).toBeLessThan(bound)
  })

  it('takes points and matrix in every form, in float64, and changes neither', () => {
    const data = Float32Array.of(1, 2, 3, 4)
    const by = matrix(2, 0.1, 0, 0, 0.1)
    const stretched = stretch({ data, n: 2, d: 2 }, by)
    expect(stretched.data).toEqual(Float64Array.of(0.1, 0.2, 3 * 0.1, 0.4))
    const rows = [Float64Array.of(0.1, 0), Float64Array.of(0, 0.1)]
    expect(stretch([[1, 2], Int8Array.of(3, 4)], { to2DArray: () => rows })).toEqual(stretched)
    expect([data, by]).toEqual([Float32Array.of(1, 2, 3, 4), matrix(2, 0.1, 0, 0, 0.1)])
  })

  it('collapses the points under a matrix of zeros', () => {
    expect([...stretch(matrix(2, 1, 2, -3, 4), matrix(1, 0, 0)).data]).toEqual([0, 0])
  })

  it.each<[points: unknown, by: unknown, error: Error]>([
    [[[1, 2]], [[1, 2]], new RangeError('matrix must have d = 2 rows, got 1')],
    [[[1]], [[Number.NaN]], new RangeError('matrix[0][0] must be finite, got NaN')],
    [[[Infinity]], [[1]], new RangeError('points[0][0] must be finite, got Infinity')],
    [[[1]], undefined, new TypeError('matrix must be rows, { data, shape: [n, d] } or Points, got undefined')],
    [
      makeBlobs(),
      [[1]],
      new TypeError('points must be rows, { data, shape: [n, d] } or Points, got { points, labels, centers }'),
    ],
    [[[1e300]], [[1e300]], new RangeError('points[0][0] must be finite, got Infinity')],
  ])('%o by %o is an error', (points, by, error) => {
    expect(() => stretch(points as PointsLike, by as PointsLike)).toThrow(error)
  })

  it('refuses results whose squared distances would mean nothing', () => {
    expect(() => stretch([[0], [1]], [[1e200]])).toThrow(/points must have spans whose squares can be summed/)
    expect(() => stretch([[0], [1]], [[1e-200]])).toThrow(/points must have spans whose squares do not vanish/)
  })
})
