import { friedman, nemenyi } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costs } from './demsar.ts'

fc.configureGlobal({ seed: 1 })

const rising = (k: number): number[] => Array.from({ length: k }, (_, m) => m + 1)
const rankings = fc
  .integer({ min: 2, max: 8 })
  .chain((k) => fc.array(fc.double({ min: 1, max: k, noNaN: true }), { minLength: k, maxLength: k }))

describe('nemenyi(meanRanks, sets, alpha)', () => {
  it("has the critical values of Demšar's table 5, which cuts off after three digits", () => {
    const q = (k: number, alpha: number): number =>
      nemenyi(rising(k), 6, alpha).criticalDifference / Math.sqrt((k * (k + 1)) / 36)
    const published = {
      0.05: [1.96, 2.343, 2.569, 2.728, 2.85, 2.949, 3.031, 3.102, 3.164],
      0.1: [1.645, 2.052, 2.291, 2.459, 2.589, 2.693, 2.78, 2.855, 2.92],
    }
    for (const [alpha, values] of Object.entries(published)) {
      values.forEach((value, i) => expect(Math.abs(q(i + 2, Number(alpha)) - value)).toBeLessThan(1e-3))
    }
  })

  it("finds Demšar's example: no difference at 0.05, C4.5 worse than two others at 0.1", () => {
    const { ranks } = friedman(costs)
    const strict = nemenyi(ranks, 14)
    expect(strict.criticalDifference.toFixed(2)).toBe('1.25')
    expect(strict.groups).toEqual([[3, 1, 2, 0]])
    const loose = nemenyi(ranks, 14, 0.1)
    expect(loose.criticalDifference.toFixed(2)).toBe('1.12')
    expect(loose.groups).toEqual([
      [3, 1, 2],
      [2, 0],
    ])
  })

  it('puts a method that differs from all others in no group, and equal ranks in one', () => {
    expect(nemenyi([1, 2, 3], 1000).groups).toEqual([])
    expect(nemenyi([1, 2.5, 2.5], 1000).groups).toEqual([[1, 2]])
    expect(nemenyi([2, 2, 2], 2).groups).toEqual([[0, 1, 2]])
    expect(nemenyi([4, 1, 3.9, 1.1], 500).groups).toEqual([
      [1, 3],
      [2, 0],
    ])
  })

  it('is the two-sided normal test of two methods', () => {
    // ranks of two methods differ by 2 (share of wins - 1/2): 1.96 of their standard errors 1 / sqrt(N)
    expect(nemenyi([1.5, 1.5], 25).criticalDifference).toBeCloseTo(1.959963984540054 / 5, 12)
    expect(nemenyi([1.5, 1.5], 25, 1e-12).criticalDifference).toBeCloseTo(7.130506848171324 / 5, 9)
  })

  it('groups exactly the pairs that are closer than the critical difference', () => {
    fc.assert(
      fc.property(rankings, fc.integer({ min: 2, max: 200 }), (ranks, sets) => {
        const { criticalDifference, groups } = nemenyi(ranks, sets)
        const together = (a: number, b: number): boolean =>
          groups.some((group) => group.includes(a) && group.includes(b))
        for (const a of ranks.keys()) {
          for (let b = 0; b < a; b++) {
            expect(together(a, b)).toBe(Math.abs(ranks[a] - ranks[b]) < criticalDifference)
          }
        }
        for (const group of groups) {
          expect(group).toEqual(group.toSorted((a, b) => ranks[a] - ranks[b]))
          const larger = groups.filter((other) => group.every((method) => other.includes(method)))
          expect(larger).toEqual([group])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('asks for more the smaller alpha, the fewer data sets and the more methods', () => {
    const cd = (k: number, sets: number, alpha: number): number => nemenyi(rising(k), sets, alpha).criticalDifference
    expect(cd(5, 20, 0.01)).toBeGreaterThan(cd(5, 20, 0.05))
    expect(cd(5, 19, 0.05)).toBeGreaterThan(cd(5, 20, 0.05))
    expect(cd(6, 20, 0.05)).toBeGreaterThan(cd(5, 20, 0.05))
    expect(cd(5, 80, 0.05)).toBeCloseTo(cd(5, 20, 0.05) / 2, 12)
  })

  it('refuses ranks that are none', () => {
    expect(() => nemenyi([1], 5)).toThrow(new RangeError('meanRanks must hold at least 2 numbers, got 1'))
    expect(() => nemenyi([1, 3], 5)).toThrow(new RangeError('meanRanks[1] must be at most K = 2, got 3'))
    expect(() => nemenyi([0.5, 2], 5)).toThrow(new RangeError('meanRanks[0] must be finite and at least 1, got 0.5'))
    expect(() => nemenyi([1, 2], 1)).toThrow(new RangeError('sets must be an integer of at least 2, got 1'))
    expect(() => nemenyi([1, 2], 5, 0)).toThrow(new RangeError('alpha must be a number between 0 and 1, got 0'))
    expect(() => nemenyi([1, 2], 5, 5)).toThrow(RangeError)
  })
})
