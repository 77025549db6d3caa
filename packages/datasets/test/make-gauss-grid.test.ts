import { makeGaussGrid } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { countsOf, rowsOf, surpriseOfClusters } from './helpers.ts'

describe('makeGaussGrid(options)', () => {
  it('has 400 points around each of 5 x 5 centers in the unit square unless told otherwise', () => {
    const { points, labels, centers } = makeGaussGrid()
    expect([points.n, points.d, centers.n]).toEqual([10_000, 2, 25])
    expect(countsOf(labels, 25)).toEqual(Array<number>(25).fill(400))
    expect(rowsOf(centers)[7].map((value) => Number(value.toFixed(12)))).toEqual([0.5, 0.3])
  })

  it('spreads the points by an eighth of the spacing', () => {
    for (const side of [2, 5, 8]) {
      expect(surpriseOfClusters(makeGaussGrid({ side, seed: side }), () => 1 / (8 * side))).toBeLessThan(5)
    }
  })

  it('has as many Gaussians on each side as told, with 400 points each', () => {
    expect(makeGaussGrid({ side: 8 }).points.n).toBe(25_600)
    expect(rowsOf(makeGaussGrid({ side: 1, n: 3 }).centers)).toEqual([[0.5, 0.5]])
  })

  it.each<[options: unknown, error: Error]>([
    [{ side: 0 }, new RangeError('side must be an integer of at least 1, got 0')],
    [{ side: null }, new TypeError('side must be an integer of at least 1, got null')],
  ])('%o is an error', (options, error) => {
    expect(() => makeGaussGrid(options as object)).toThrow(error)
  })
})
