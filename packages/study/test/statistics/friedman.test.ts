import { friedman } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costs } from './demsar.ts'
import { shuffled } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

// Times of 22 players with three ways to round first base: Hollander and Wolfe 1973, the example of R's friedman.test
const rounding = [
  [5.4, 5.5, 5.55],
  [5.85, 5.7, 5.75],
  [5.2, 5.6, 5.5],
  [5.55, 5.5, 5.4],
  [5.9, 5.85, 5.7],
  [5.45, 5.55, 5.6],
  [5.4, 5.4, 5.35],
  [5.45, 5.5, 5.35],
  [5.25, 5.15, 5.0],
  [5.85, 5.8, 5.7],
  [5.25, 5.2, 5.1],
  [5.65, 5.55, 5.45],
  [5.6, 5.35, 5.45],
  [5.05, 5.0, 4.95],
  [5.5, 5.5, 5.4],
  [5.45, 5.55, 5.5],
  [5.55, 5.55, 5.35],
  [5.45, 5.5, 5.55],
  [5.5, 5.45, 5.25],
  [5.65, 5.6, 5.4],
  [5.7, 5.65, 5.55],
  [6.3, 6.3, 6.25],
]

const tables = fc.integer({ min: 2, max: 6 }).chain((methods) =>
  fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: methods, maxLength: methods }), {
    minLength: 2,
    maxLength: 20,
  }),
)

describe('friedman(table)', () => {
  it('ranks by hand, sharing ranks among equal values', () => {
    // ranks 1 2 3, 1.5 1.5 3, 3 1.5 1.5
    const { ranks, degrees, imanDavenport } = friedman([
      [10, 20, 30],
      [5, 5, 6],
      [2, 1, 1],
    ])
    expect(ranks).toEqual(Float64Array.of(5.5 / 3, 5 / 3, 7.5 / 3))
    expect(degrees).toBe(2)
    expect([imanDavenport.df1, imanDavenport.df2]).toEqual([2, 4])
  })

  it('is the published test of ways to round first base, which has ties: chi-squared = 11.143, p = 0.003805', () => {
    const { chiSquared, degrees, p } = friedman(rounding)
    expect(chiSquared.toFixed(3)).toBe('11.143')
    expect(degrees).toBe(2)
    expect(p.toFixed(6)).toBe('0.003805')
  })

  it("has the mean ranks of Demšar's example, and his statistics where ties are not corrected for", () => {
    const { ranks, chiSquared, imanDavenport } = friedman(costs)
    expect([...ranks].map((rank) => rank.toFixed(3))).toEqual(['3.143', '2.000', '2.893', '1.964'])
    const squares = ranks.reduce((sum, rank) => sum + rank * rank, 0)
    const uncorrected = ((12 * 14) / (4 * 5)) * (squares - (4 * 5 * 5) / 4)
    expect(uncorrected.toFixed(2)).toBe('9.28')
    expect(((13 * uncorrected) / (14 * 3 - uncorrected)).toFixed(2)).toBe('3.69')
    expect(chiSquared).toBeGreaterThan(uncorrected)
    expect(imanDavenport.F).toBeCloseTo((13 * chiSquared) / (14 * 3 - chiSquared), 12)
  })

  it('takes a flat array with its shape for rows', () => {
    expect(friedman({ data: rounding.flat(), shape: [22, 3] })).toEqual(friedman(rounding))
    expect(friedman({ data: Float32Array.from(costs.flat()), shape: [14, 4] })).toEqual(friedman(costs))
  })

  it('ranks a method that failed last', () => {
    const failing = costs.map((row, s) => row.map((cost, m) => (m === 1 && s < 5 ? Infinity : cost)))
    const late = costs.map((row, s) => row.map((cost, m) => (m === 1 && s < 5 ? 9 : cost)))
    expect(friedman(failing)).toEqual(friedman(late))
  })

  it('finds nothing where all values are equal, and everything where all data sets rank alike', () => {
    expect(
      friedman([
        [1, 1],
        [2, 2],
      ]),
    ).toEqual({
      ranks: Float64Array.of(1.5, 1.5),
      chiSquared: 0,
      degrees: 1,
      p: 1,
      imanDavenport: { F: 0, df1: 1, df2: 1, p: 1 },
    })
    const { chiSquared, p, imanDavenport } = friedman([
      [1, 2, 3],
      [4, 5, 6],
      [0, 7, 9],
    ])
    expect(chiSquared).toBe(6)
    expect(p).toBeCloseTo(Math.exp(-3), 14)
    expect(imanDavenport).toMatchObject({ F: Infinity, p: 0 })
  })

  it('sees only ranks: a monotone change of the values of a data set changes no bit', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const changed = table.map((row, s) => row.map((value) => (s % 2 === 0 ? value ** 3 + s : Math.exp(value))))
        expect(friedman(changed)).toEqual(friedman(table))
      }),
    )
  })

  it('does not care for the order of data sets, and moves ranks with methods', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 1e6 }), (table, seed) => {
        const found = friedman(table)
        expect(friedman(shuffled(table, seed))).toEqual(found)
        const turned = friedman(table.map((row) => row.toReversed()))
        expect(turned).toEqual({ ...found, ranks: found.ranks.toReversed() })
      }),
    )
  })

  it('gives probabilities and mean ranks that sum to K (K + 1) / 2', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { ranks, p, imanDavenport } = friedman(table)
        const k = ranks.length
        expect(ranks.reduce((sum, rank) => sum + rank)).toBeCloseTo((k * (k + 1)) / 2, 12)
        for (const probability of [p, imanDavenport.p]) {
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('refuses tables that are too small, ragged or hold what is no cost', () => {
    const size = 'table must have at least 2 data sets (rows) and 2 methods (columns), got'
    expect(() => friedman([])).toThrow(new RangeError(`${size} 0 and 0`))
    expect(() => friedman([[1, 2]])).toThrow(new RangeError(`${size} 1 and 2`))
    expect(() => friedman([[1], [2]])).toThrow(new RangeError(`${size} 2 and 1`))
    expect(() => friedman([[1, 2], [3]])).toThrow(
      new RangeError('table[1] must have 2 entries, as table[0] has, got 1'),
    )
    expect(() =>
      friedman([
        [1, 2],
        [3, NaN],
      ]),
    ).toThrow(new RangeError('table[1][1] must be finite or Infinity, got NaN'))
    expect(() =>
      friedman([
        [1, 2],
        [-Infinity, 3],
      ]),
    ).toThrow(RangeError)
    expect(() =>
      friedman([
        [1, 2],
        [3, '4' as never],
      ]),
    ).toThrow(new TypeError("table[1][1] must be a number, got '4'"))
    expect(() => friedman({ data: [1, 2, 3], shape: [2, 2] })).toThrow(
      new RangeError('table.data must have 4 entries, as a shape of 2 x 2 has, got 3'),
    )
    expect(() => friedman({ data: [1, 2], shape: undefined as never })).toThrow(TypeError)
    expect(() => friedman('table' as never)).toThrow(
      new TypeError("table must be rows or { data, shape: [sets, methods] }, got 'table'"),
    )
  })
})
