import {
  adjustedMutualInformation,
  adjustedRand,
  matchedAccuracy,
  normalizedMutualInformation,
  vMeasure,
} from '@kentro/metrics'
import type { Labels } from '@kentro/metrics'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

type Measure = (a: Labels, b: Labels) => number

const measures: { name: string; measure: Measure; least: number }[] = [
  { name: 'adjustedRand', measure: adjustedRand, least: -0.5 },
  { name: 'adjustedMutualInformation', measure: adjustedMutualInformation, least: -Infinity },
  { name: 'normalizedMutualInformation', measure: normalizedMutualInformation, least: 0 },
  { name: 'vMeasure', measure: (a, b) => vMeasure(a, b).vMeasure, least: 0 },
  { name: 'matchedAccuracy', measure: matchedAccuracy, least: Number.MIN_VALUE },
]

/** Two labelings of the same 1 to 40 points. */
const pairs = fc
  .integer({ min: 1, max: 6 })
  .chain((k) => fc.array(fc.tuple(fc.nat(k), fc.nat(5)), { minLength: 1, maxLength: 40 }))
  .map((labels) => ({ a: labels.map(([label]) => label), b: labels.map(([, label]) => label) }))

describe.each(measures)('$name', ({ measure, least }) => {
  it('is 1 for the same labels and for other names of the same clusters', () => {
    fc.assert(
      fc.property(pairs, ({ a }) => {
        expect(measure(a, a)).toBe(1)
        expect(
          measure(
            a,
            a.map((label) => -7 * label),
          ),
        ).toBe(1)
      }),
    )
  })

  it('is symmetric', () => {
    fc.assert(
      fc.property(pairs, ({ a, b }) => {
        expect(measure(a, b)).toBe(measure(b, a))
      }),
    )
  })

  it('is the same to the bit whatever the names of the clusters and the order of the points', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 1000 }), ({ a, b }, seed) => {
        const order = shuffled(a.length, seed)
        const renamed = order.map((i) => `cluster ${9 - a[i]}`)
        const moved = order.map((i) => 3 * b[i] - 100)
        expect(measure(renamed, moved)).toBe(measure(a, b))
      }),
    )
  })

  it('keeps its bounds, and is 1 for the same clusters only', () => {
    fc.assert(
      fc.property(pairs, ({ a, b }) => {
        const value = measure(a, b)
        expect(value).toBeGreaterThanOrEqual(least)
        expect(value).toBeLessThanOrEqual(1)
        const cells = new Set(a.map((label, i) => label * 100 + b[i])).size
        const same = cells === new Set(a).size && cells === new Set(b).size
        expect(value === 1).toBe(same)
      }),
    )
  })

  it('takes typed arrays and strings, and does not modify them', () => {
    const typed = Int32Array.of(0, 0, 1, 1, 2)
    expect(measure(typed, ['x', 'x', 'y', 'y', 'z'])).toBe(1)
    expect(measure(Uint8Array.of(0, 1, 1, 1, 2), typed)).toBe(measure([0, 1, 1, 1, 2], [0, 0, 1, 1, 2]))
    expect(typed).toEqual(Int32Array.of(0, 0, 1, 1, 2))
  })

  it('is 1 for a single point', () => {
    expect(measure([3], ['a'])).toBe(1)
  })

  it('does not mind as many clusters as points', () => {
    const n = 50_000
    const each = Int32Array.from({ length: n }, (_, i) => i)
    expect(
      measure(
        each,
        each.map((i) => n - i),
      ),
    ).toBe(1)
  })

  it.each([
    { a: [0, 1.5], b: [0, 0], error: RangeError, message: /^\w+\[1\] must be an integer or a string, got 1\.5$/ },
    { a: [0, NaN], b: [0, 0], error: RangeError, message: /^\w+\[1\] must be an integer or a string, got NaN$/ },
    { a: [0, 0], b: [null, 0], error: TypeError, message: /^\w+\[0\] must be an integer or a string, got null$/ },
    { a: [0, 0], b: [0, 1n], error: TypeError, message: /^\w+\[1\] must be an integer or a string, got 1n$/ },
    { a: [0, 0, 1], b: [0, 1], error: RangeError, message: /^\w+ must have n = 3 entries, got 2$/ },
    { a: [], b: [], error: RangeError, message: /^\w+ must hold at least one label, got 0$/ },
    { a: undefined, b: [0], error: TypeError, message: /^\w+ must be an array of labels, got undefined$/ },
    { a: 'aab', b: 'aab', error: TypeError, message: /^\w+ must be an array of labels, got 'aab'$/ },
  ])('refuses $a and $b', ({ a, b, error, message }) => {
    expect(() => measure(a as Labels, b as Labels)).toThrow(error)
    expect(() => measure(a as Labels, b as Labels)).toThrow(message)
  })
})

describe('errors about labels', () => {
  it('name the argument as the signature does', () => {
    expect(() => adjustedRand([0, 0], [0])).toThrow('b must have n = 2 entries, got 1')
    expect(() => matchedAccuracy([0, 0], [0])).toThrow('labels must have n = 2 entries, got 1')
    expect(() => vMeasure([0, 0.5], [0, 1])).toThrow('truth[1] must be an integer or a string, got 0.5')
  })
})
