import { points as pointsOf } from '@kentro/core'
import { standardize } from '@kentro/transform'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iris } from '../../lloyd/test/iris.ts'
import { expectNear } from './near.ts'
import { cases, randomPoints } from './random-points.ts'
import reference from './reference.json' with { type: 'json' }

fc.configureGlobal({ seed: 1 })

const four = [
  [0, 10],
  [2, 10],
  [4, 30],
  [6, 30],
]

describe('standardize', () => {
  it('subtracts the mean of each column and divides by its standard deviation', () => {
    const scaled = standardize(four)
    expect(scaled).toMatchObject({ kind: 'standardize', from: 2, to: 2 })
    expect([...scaled.means]).toEqual([3, 20])
    expect([...scaled.scales]).toEqual([Math.sqrt(5), 10])
    expect(scaled.apply([[3, 50]])).toEqual({ data: Float64Array.of(0, 3), n: 1, d: 2 })
    expect(scaled.invert([[0, 3]])).toEqual({ data: Float64Array.of(3, 50), n: 1, d: 2 })
  })

  it('agrees with scikit-learn on iris, with and without weights', () => {
    const rows = reference.shown.map((i) => [...iris().data.subarray(4 * i, 4 * i + 4)])
    for (const [weights, theirs] of [
      [undefined, reference.standardize],
      [Array.from({ length: 150 }, (_, i) => i % 4), reference.weighted],
    ] as const) {
      const scaled = standardize(iris(), weights === undefined ? {} : { weights })
      expectNear(scaled.means, theirs.means, 1e-14)
      expectNear(scaled.scales, theirs.scales, 1e-14)
      expectNear(scaled.apply(rows).data, theirs.applied.flat(), 1e-13)
    }
  })

  it('gives the points it was fitted to mean 0 and deviation 1', () => {
    fc.assert(
      fc.property(cases, ({ seed, n, d }) => {
        const points = randomPoints(seed, n, d)
        const again = standardize(standardize(points).apply(points))
        expectNear(again.means, new Float64Array(d))
        expectNear(again.scales, new Float64Array(d).fill(1))
      }),
    )
  })

  it('inverts what it applied', () => {
    fc.assert(
      fc.property(cases, ({ seed, n, d }) => {
        const points = randomPoints(seed, n, d)
        const scaled = standardize(points)
        expectNear(scaled.invert(scaled.apply(points)).data, points.data)
      }),
    )
  })

  it('does not depend on the order of the points, to the last bit', () => {
    const points = iris()
    const rows = Array.from({ length: 150 }, (_, i) => [...points.data.subarray(4 * i, 4 * i + 4)])
    expect(standardize(rows.toReversed()).toJSON()).toEqual(standardize(points).toJSON())
  })

  it('counts a point of weight w as w points, and one of weight 0 as none', () => {
    const rows = [[1], [2], [2], [2], [7]]
    const weighted = standardize([[1], [2], [7], [1e9]], { weights: [1, 3, 1, 0] })
    expectNear(weighted.means, standardize(rows).means, 1e-15)
    expectNear(weighted.scales, standardize(rows).scales, 1e-15)
  })

  it('only centres a column without spread, weighted or not', () => {
    const constant = [
      [0.1, 0],
      [0.1, 1],
      [0.1, 5],
    ]
    for (const options of [{}, { weights: [0.3, 0.7, 0.1] }]) {
      const scaled = standardize(constant, options)
      expect([scaled.means[0], scaled.scales[0]]).toEqual([0.1, 1])
      expect(scaled.apply([[2.1, 0]]).data[0]).toBe(2)
    }
    expect(standardize([[0], [1], [9]], { weights: [1, 0, 0] }).scales[0]).toBe(1)
    expect([...standardize([[3, 4]]).apply([[3, 4]]).data]).toEqual([0, 0])
  })

  it('scales with the data by any power of two, far beyond where squares vanish or overflow', () => {
    for (const power of [-1000, -600, 300, 500]) {
      const unit = 2 ** power
      const scaled = standardize([
        [unit, 0],
        [3 * unit, 2 ** 490],
        [8 * unit, 0],
      ])
      expect(scaled.scales[0] / unit).toBe(standardize([[1], [3], [8]]).scales[0])
    }
  })

  it('takes whatever points are, modifies none, and gives float64', () => {
    const flat = new Float32Array(four.flat())
    const expected = standardize(four).toJSON()
    for (const source of [pointsOf(four), { data: flat, shape: [4, 2] as const }, { data: flat, n: 4, d: 2 }]) {
      expect(standardize(source).toJSON()).toEqual(expected)
      expect(standardize(source).apply(source).data).toBeInstanceOf(Float64Array)
    }
    expect([...flat]).toEqual(four.flat())
  })

  it('names what is wrong', () => {
    const scaled = standardize(four)
    expect(() => standardize([[1, NaN]])).toThrow('points[0][1] must be finite, got NaN')
    expect(() => standardize(four, { weights: [1, 2] })).toThrow('weights must have n = 4 entries, got 2')
    expect(() => standardize(four, { weight: [1, 2] } as never)).toThrow(
      "options must not have 'weight': did you mean 'weights'?",
    )
    expect(() => standardize(four, 5 as never)).toThrow('options must be an object, got 5')
    expect(() => scaled.apply([[1]])).toThrow('points must have d = 2 columns, as the transform takes, got 1')
    expect(() => scaled.invert([[1]])).toThrow('points must have d = 2 columns, as the transform gives, got 1')
    expect(() => standardize([[0], [1e-100]]).apply([[1e300]])).toThrow(
      'transformed points[0][0] must be finite, got Infinity',
    )
    expect(() => standardize([[0], [1e100]]).invert([[1e300]])).toThrow('inverted points[0][0] must be finite')
  })
})
