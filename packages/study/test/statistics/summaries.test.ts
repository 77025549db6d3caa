import { mean, quantile, relativeGap, summary, tableOfMeans } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

const lists = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })
const seeds = fc.integer({ min: 1, max: 1e6 })

describe('mean(values)', () => {
  it('is exact where all values are equal, and where they are whole', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 50 }), (value, n) => {
        expect(mean(Array.from({ length: n }, () => value)) - value).toBe(0)
      }),
    )
    expect(mean([1, 2, 6])).toBe(3)
    expect(mean([-5])).toBe(-5)
  })

  it('is the same to the bit in any order, and lies within the values', () => {
    fc.assert(
      fc.property(lists, seeds, (values, seed) => {
        expect(mean(shuffled(values, seed))).toBe(mean(values))
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values))
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
        expect(mean(values)).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 6)
      }),
    )
  })

  it('refuses nothing to average and what is not finite', () => {
    expect(() => mean([])).toThrow(new RangeError('values must hold at least 1 number, got 0'))
    expect(() => mean([1, NaN])).toThrow(new RangeError('values[1] must be finite, got NaN'))
    expect(() => mean([1, Infinity])).toThrow(RangeError)
    expect(() => mean([1e308, -1])).toThrow(
      new RangeError('values must have differences whose sum is finite in float64, got a magnitude of 1e+308'),
    )
    expect(() => mean(7 as never)).toThrow(new TypeError('values must be an array of numbers, got 7'))
  })
})

describe('quantile(values, level)', () => {
  it('is linear between order statistics', () => {
    const values = [4, 1, 3, 2]
    expect([0, 0.25, 0.5, 0.75, 1].map((level) => quantile(values, level))).toEqual([1, 1.75, 2.5, 3.25, 4])
    expect(quantile([7], 0.3)).toBe(7)
    expect(values).toEqual([4, 1, 3, 2])
  })

  it('rises with the level, from the least to the greatest', () => {
    const level = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(lists, level, level, (values, a, b) => {
        expect(quantile(values, Math.min(a, b))).toBeLessThanOrEqual(quantile(values, Math.max(a, b)))
        expect(quantile(values, 0)).toBe(Math.min(...values))
        expect(quantile(values, 1)).toBe(Math.max(...values))
      }),
    )
  })

  it('refuses levels outside [0, 1]', () => {
    expect(() => quantile([1], 1.5)).toThrow(new RangeError('level must be at most 1, got 1.5'))
    expect(() => quantile([1], -1)).toThrow(new RangeError('level must be a finite number of at least 0, got -1'))
    expect(() => quantile([1], '0' as never)).toThrow(TypeError)
    expect(() => quantile([], 0.5)).toThrow(RangeError)
  })
})

describe('summary(values)', () => {
  it('describes by hand', () => {
    expect(summary([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
      n: 8,
      mean: 5,
      standardDeviation: Math.sqrt(32 / 7),
      least: 2,
      lowerQuartile: 4,
      median: 4.5,
      upperQuartile: 5.5,
      greatest: 9,
    })
  })

  it('has no spread for one value or equal ones', () => {
    expect(summary([3])).toMatchObject({ n: 1, mean: 3, standardDeviation: 0, least: 3, median: 3, greatest: 3 })
    expect(summary([0.1, 0.1, 0.1])).toMatchObject({ mean: 0.1, standardDeviation: 0, upperQuartile: 0.1 })
  })

  it('has a spread at every scale', () => {
    const { standardDeviation } = summary([1, 2, 3])
    for (const scale of [2 ** -900, 2 ** 900]) {
      expect(summary([scale, 2 * scale, 3 * scale]).standardDeviation).toBe(standardDeviation * scale)
    }
  })

  it('does not care for the order', () => {
    fc.assert(
      fc.property(lists, seeds, (values, seed) => {
        expect(summary(shuffled(values, seed))).toEqual(summary(values))
      }),
    )
  })
})

describe('relativeGap(inertia, best)', () => {
  it('is what an inertia is above the best, relative to that', () => {
    expect(relativeGap(102, 100)).toBe(0.02)
    expect(relativeGap(99, 100)).toBe(-0.01)
    expect(relativeGap(0.3, 0.3)).toBe(0)
    expect(relativeGap(1 + 2 ** -52, 1)).toBe(2 ** -52)
  })

  it('is 0 at a best of 0, and Infinity above it', () => {
    expect(relativeGap(0, 0)).toBe(0)
    expect(relativeGap(1e-300, 0)).toBe(Infinity)
  })

  it('refuses what is no inertia', () => {
    expect(() => relativeGap(-1, 1)).toThrow(new RangeError('inertia must be a finite number of at least 0, got -1'))
    expect(() => relativeGap(1, NaN)).toThrow(new RangeError('best must be a finite number of at least 0, got NaN'))
    expect(() => relativeGap(1, undefined as never)).toThrow(TypeError)
  })
})

describe('tableOfMeans(sets, methods, values)', () => {
  const sets = ['iris', 'iris', 's1', 'iris', 's1']
  const methods = ['b', 'a', 'a', 'b', 'b']

  it('has the mean of each method on each data set, both as they first appear', () => {
    expect(tableOfMeans(sets, methods, [1, 10, 20, 3, 5])).toEqual({
      sets: ['iris', 's1'],
      methods: ['b', 'a'],
      data: Float64Array.of(2, 10, 5, 20),
      shape: [2, 2],
    })
  })

  it('makes methods tie that always end alike, whatever their numbers of runs', () => {
    const { data } = tableOfMeans(['s', 's', 's', 's'], ['a', 'b', 'b', 'b'], [0.1, 0.1, 0.1, 0.1])
    expect(data[0]).toBe(data[1])
  })

  it('is Infinity where a run failed', () => {
    expect(tableOfMeans(sets, methods, [1, 10, Infinity, 3, 5]).data).toEqual(Float64Array.of(2, 10, 5, Infinity))
  })

  it('does not care for the order of runs, but for the order of names', () => {
    const runs = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(runs, seeds, (values, seed) => {
        const rows = values.map((value, i) => ({ value, method: i % 2 === 0 ? 'even' : 'odd' }))
        const table = (list: typeof rows) =>
          tableOfMeans(
            list.map(() => 's'),
            list.map(({ method }) => method),
            list.map(({ value }) => value),
          )
        const turned = table(shuffled(rows, seed))
        const found = table(rows)
        for (const [m, method] of found.methods.entries()) {
          expect(turned.data[turned.methods.indexOf(method)]).toBe(found.data[m])
        }
      }),
    )
  })

  it('refuses gaps in the design and lists that do not match', () => {
    expect(() => tableOfMeans(['s', 't'], ['a', 'b'], [1, 2])).toThrow(
      new RangeError("every method must have a run on every data set, got none of 'b' on 's'"),
    )
    expect(() => tableOfMeans(['s'], ['a', 'b'], [1, 2])).toThrow(
      new RangeError('sets must have 2 entries, as values has, got 1'),
    )
    expect(() => tableOfMeans(['s', 's'], ['a', 1 as never], [1, 2])).toThrow(
      new TypeError('methods[1] must be a string, got 1'),
    )
    expect(() => tableOfMeans(['s'], null as never, [1])).toThrow(
      new TypeError('methods must be an array of names, got null'),
    )
    expect(() => tableOfMeans(['s'], ['a'], [NaN])).toThrow(
      new RangeError('values[0] must be finite or Infinity, got NaN'),
    )
  })
})
