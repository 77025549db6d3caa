import { centroidIndex } from '@kentro/metrics'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

fc.configureGlobal({ seed: 1 })

const sets = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 12 })

describe('centroidIndex', () => {
  it('counts the clusters that two sets place differently', () => {
    const truth = [[0], [10], [20], [30]]
    expect(centroidIndex(truth, [[1], [9], [21], [30]])).toBe(0)
    expect(centroidIndex(truth, [[0], [1], [20], [30]])).toBe(1)
    expect(centroidIndex(truth, [[0], [1], [2], [3]])).toBe(3)
  })

  it('is the larger of the two directions', () => {
    // all of a have the same nearest in b, so that two of b are orphans; from b to a one is
    expect(centroidIndex([[0], [1], [2]], [[1], [100], [101]])).toBe(2)
  })

  it('compares sets of different size: one that is missing counts', () => {
    expect(centroidIndex([[0], [10], [20]], [[0], [10]])).toBe(1)
    expect(centroidIndex([[0]], [[0], [10], [20]])).toBe(2)
  })

  it('maps to the lowest index on ties', () => {
    // 5 lies between 0 and 10 and is mapped to 0, so that 10 is an orphan
    expect(centroidIndex([[5]], [[0], [10]])).toBe(1)
    // of two duplicates only the first is found
    expect(centroidIndex([[0], [10]], [[0], [0], [10]])).toBe(1)
  })

  it('is 0 for the same distinct centroids in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, selector: String }), (a) => {
        expect(centroidIndex(a, [...a].reverse())).toBe(0)
      }),
    )
  })

  it('is symmetric, from the difference of the sizes to the larger size less 1', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const value = centroidIndex(a, b)
        expect(centroidIndex(b, a)).toBe(value)
        expect(value).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
        expect(value).toBeLessThan(Math.max(a.length, b.length))
      }),
    )
  })

  it('refuses sets of different spaces and values that are not finite', () => {
    expect(() => centroidIndex([[0, 1]], [[0]])).toThrow(new RangeError('b must have d = 2 coordinates like a, got 1'))
    expect(() => centroidIndex([[0], [NaN]], [[0]])).toThrow(new RangeError('a[1][0] must be finite, got NaN'))
    expect(() => centroidIndex([[0]], [] as number[][])).toThrow(RangeError)
    expect(() => centroidIndex([[1e200]], [[-1e200]])).toThrow(/^a and b must have spans whose squares can be summed/)
  })
})
