import { performanceProfiles, valueAt } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

const cost = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 1, arbitrary: fc.constant(Infinity) },
)
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((methods) =>
    fc.array(fc.array(cost, { minLength: methods, maxLength: methods }), { minLength: 1, maxLength: 15 }),
  )

describe('performanceProfiles(costs)', () => {
  it('is the share of data sets within each ratio of the best, by hand', () => {
    const [a, b, c] = performanceProfiles([
      [1, 2, 3],
      [4, 2, 2],
      [1, 5, 1],
      [8, 6, Infinity],
    ])
    expect(a).toEqual({ x: Float64Array.of(1, 8 / 6, 2), y: Float64Array.of(0.5, 0.75, 1) })
    expect(b).toEqual({ x: Float64Array.of(1, 2, 5), y: Float64Array.of(0.5, 0.75, 1) })
    expect(c).toEqual({ x: Float64Array.of(1, 3), y: Float64Array.of(0.5, 0.75) })
  })

  it('starts at 1 with the share of wins, even where that is 0', () => {
    const [winner, loser] = performanceProfiles([
      [1, 2],
      [1, 4],
    ])
    expect(winner).toEqual({ x: Float64Array.of(1), y: Float64Array.of(1) })
    expect(loser).toEqual({ x: Float64Array.of(1, 2, 4), y: Float64Array.of(0, 0.5, 1) })
  })

  it('takes costs of 0, and data sets on which all failed', () => {
    const [a, b] = performanceProfiles([
      [0, 3],
      [0, 0],
      [Infinity, Infinity],
    ])
    expect(a).toEqual({ x: Float64Array.of(1), y: Float64Array.of(2 / 3) })
    expect(b).toEqual({ x: Float64Array.of(1), y: Float64Array.of(1 / 3) })
  })

  it('is never lower for a larger ratio, from the share of wins to the share of data sets solved', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const [m, { x, y }] of performanceProfiles(table).entries()) {
          const wins = table.filter((row) => row[m] < Infinity && row[m] === Math.min(...row)).length
          const solved = table.filter((row) => row[m] < Infinity && (row[m] === 0 || Math.min(...row) > 0)).length
          expect([x[0], y[0]]).toEqual([1, wins / table.length])
          expect(y.at(-1)).toBe(solved / table.length)
          for (let i = 1; i < x.length; i++) {
            expect(x[i]).toBeGreaterThan(x[i - 1])
            expect(y[i]).toBeGreaterThan(y[i - 1])
          }
        }
      }),
    )
  })

  it('counts the data sets within a ratio', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 25 }), (table, ratio) => {
        performanceProfiles(table).forEach((profile, m) => {
          const within = table.filter((row) => row[m] < Infinity && row[m] / Math.min(...row) <= ratio).length
          const zeros = table.filter((row) => row[m] === 0).length
          expect(valueAt(profile, ratio)).toBe((within + zeros) / table.length)
        })
      }),
    )
  })

  it('does not care for the order of data sets, and for their scale only by rounding', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 1e6 }), (table, seed) => {
        const profiles = performanceProfiles(table)
        expect(performanceProfiles(shuffled(table, seed))).toEqual(profiles)
        const scaled = table.map((row, s) => row.map((value) => value * 2 ** s))
        expect(performanceProfiles({ data: scaled.flat(), shape: [table.length, table[0].length] })).toEqual(profiles)
      }),
    )
  })

  it('refuses costs below 0 and a single method', () => {
    expect(() => performanceProfiles([[1, -2]])).toThrow(
      new RangeError('costs[0][1] must be finite or Infinity and at least 0, got -2'),
    )
    expect(() => performanceProfiles([[1]])).toThrow(
      new RangeError('costs must have at least 1 data set (rows) and 2 methods (columns), got 1 and 1'),
    )
    expect(() => performanceProfiles([[1, NaN]])).toThrow(RangeError)
  })
})

describe('valueAt(steps, x)', () => {
  it('is 0 before the first step, and the value of the last one begun from there on', () => {
    const steps = { x: Float64Array.of(1, 3), y: Float64Array.of(0.5, 1) }
    expect([0.9, 1, 2.9, 3, 1e9].map((x) => valueAt(steps, x))).toEqual([0, 0.5, 0.5, 1, 1])
    expect(valueAt({ x: new Float64Array(), y: new Float64Array() }, 1)).toBe(0)
  })

  it('refuses what is no number', () => {
    const steps = { x: Float64Array.of(1), y: Float64Array.of(1) }
    expect(() => valueAt(steps, NaN)).toThrow(new RangeError('x must be a finite number, got NaN'))
    expect(() => valueAt(steps, '1' as never)).toThrow(TypeError)
  })
})
