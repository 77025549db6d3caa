import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '../src/internal/apportion.ts'

describe('apportion(n, weights)', () => {
  it('rounds down and gives what is left to those that lost most, the first on ties', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(apportion(7, [5, 3, 1])).toEqual([4, 2, 1])
    expect(apportion(1, [1, 2, 2])).toEqual([0, 1, 0])
    expect(apportion(6500, [20, 20, 20, 1, 1, 1, 1, 1])).toEqual([2000, 2000, 2000, 100, 100, 100, 100, 100])
  })

  it('gives parts that make up n, none further than 1 from its share', () => {
    const weights = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), weights, (n, shares) => {
        const total = shares.reduce((sum, share) => sum + share)
        const parts = apportion(n, shares)
        expect(parts.reduce((sum, part) => sum + part)).toBe(n)
        parts.forEach((part, c) => expect(Math.abs(part - (n * shares[c]) / total)).toBeLessThan(1 + 1e-6))
      }),
      { numRuns: 100, seed: 3 },
    )
  })
})
