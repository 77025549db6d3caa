import { wilcoxonSignedRank } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

// Hamilton depression scores of nine patients at two visits: Hollander and Wolfe 1973, the example of R's wilcox.test
const first = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3]
const second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
  minLength: 1,
  maxLength: 60,
})
const test = (list: readonly (readonly [number, number])[]) =>
  wilcoxonSignedRank(
    list.map(([a]) => a),
    list.map(([, b]) => b),
  )

/** The two-sided p of distinct differences by trying all signs. */
function counted(differences: number[]): number {
  const n = differences.length
  const ranks = differences.map((x) => differences.filter((y) => Math.abs(y) <= Math.abs(x)).length)
  const sum = (negative: (i: number) => boolean): number =>
    ranks.reduce((total, rank, i) => total + (negative(i) ? rank : 0), 0)
  const below = sum((i) => differences[i] < 0)
  const least = Math.min(below, (n * (n + 1)) / 2 - below)
  let asExtreme = 0
  for (let signs = 0; signs < 2 ** n; signs++) if (sum((i) => ((signs >> i) & 1) === 1) <= least) asExtreme++
  return Math.min(1, (2 * asExtreme) / 2 ** n)
}

describe('wilcoxonSignedRank(a, b)', () => {
  it('is the published test of depression scores: V = 40 of 45, p = 0.03906', () => {
    const { p, ...rest } = wilcoxonSignedRank(first, second)
    expect(rest).toEqual({ statistic: 5, method: 'exact', n: 9, effect: (40 - 5) / 45 })
    expect(p).toBeCloseTo(0.0390625, 12)
  })

  it('counts out all signs where no two differences are alike', () => {
    const magnitudes = [1, 2, 4, 8, 16, 32, 64, 128]
    for (let signs = 0; signs < 256; signs += 5) {
      const differences = magnitudes.map((x, i) => ((signs >> i) & 1 ? -x : x))
      const { p, method } = wilcoxonSignedRank(differences, new Float64Array(8))
      expect(method).toBe('exact')
      expect(p).toBeCloseTo(counted(differences), 12)
    }
  })

  it('stays at 1 where the sum is in the middle of its distribution', () => {
    expect(wilcoxonSignedRank([1, 2, -3], [0, 0, 0])).toEqual({ statistic: 3, p: 1, method: 'exact', n: 3, effect: 0 })
  })

  it('keeps the digits of small p-values', () => {
    const rising = Array.from({ length: 50 }, (_, i) => i + 1)
    expect(wilcoxonSignedRank(rising, new Float64Array(50)).p / 2 ** -49).toBeCloseTo(1, 12)
    const many = Array.from({ length: 300 }, (_, i) => i + 1)
    expect(wilcoxonSignedRank(many, new Float64Array(300)).p).toBeGreaterThan(0)
  })

  it('leaves out pairs that are equal, shares ranks among equal differences, and says that p is approximate then', () => {
    // differences 1, 1, -1, 3 have ranks 2, 2, 2, 4
    expect(wilcoxonSignedRank([1, 1, 0, 3], [0, 0, 1, 0])).toMatchObject({
      statistic: 2,
      method: 'approximate',
      n: 4,
      effect: 0.6,
    })
    expect(wilcoxonSignedRank([1, 2, 4, 5], [0, 0, 0, 5])).toMatchObject({ statistic: 0, method: 'approximate', n: 3 })
    const distinct = (n: number) => Array.from({ length: n }, (_, i) => (i % 3 === 0 ? -i - 1 : i + 1))
    expect(wilcoxonSignedRank(distinct(50), new Float64Array(50)).method).toBe('exact')
    expect(wilcoxonSignedRank(distinct(51), new Float64Array(51)).method).toBe('approximate')
  })

  it('finds nothing where no pair differs, or only one does', () => {
    expect(wilcoxonSignedRank([1, 2], [1, 2])).toEqual({ statistic: 0, p: 1, method: 'approximate', n: 0, effect: 0 })
    expect(wilcoxonSignedRank([3], [2])).toEqual({ statistic: 0, p: 1, method: 'exact', n: 1, effect: 1 })
    expect(wilcoxonSignedRank([3, 4, 4], [2, 4, 4])).toMatchObject({ p: 1, method: 'approximate', n: 1, effect: 1 })
  })

  it('gives probabilities and effects, turns with the sides, and does not care for the order of pairs', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 1e6 }), (list, seed) => {
        const found = test(list)
        expect(found.p).toBeGreaterThan(0)
        expect(found.p).toBeLessThanOrEqual(1)
        expect(Math.abs(found.effect)).toBeLessThanOrEqual(1)
        const turned = test(list.map(([a, b]) => [b, a] as const))
        expect({ ...turned, effect: -turned.effect + 0 }).toEqual({ ...found, effect: found.effect + 0 })
        expect(test(shuffled(list, seed))).toEqual(found)
      }),
    )
  })

  it('sees only the order of the differences', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const cubed = list.map(([a, b]) => [(a - b) ** 3, 0] as const)
        expect(test(cubed)).toEqual(test(list))
      }),
    )
  })

  it('refuses sides that do not pair and values that are not finite', () => {
    expect(() => wilcoxonSignedRank([1, 2], [1])).toThrow(new RangeError('b must have 2 entries, as a has, got 1'))
    expect(() => wilcoxonSignedRank([], [])).toThrow(new RangeError('a must hold at least 1 number, got 0'))
    expect(() => wilcoxonSignedRank([1, NaN], [1, 2])).toThrow(new RangeError('a[1] must be finite, got NaN'))
    expect(() => wilcoxonSignedRank([1, 2], [1, Infinity])).toThrow(new RangeError('b[1] must be finite, got Infinity'))
    expect(() => wilcoxonSignedRank(null as never, [1])).toThrow(
      new TypeError('a must be an array of numbers, got null'),
    )
  })
})
