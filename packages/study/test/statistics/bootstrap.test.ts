import { seeded } from '@kentro/core'
import { bootstrapDifference, bootstrapInterval, mean, quantile, summary } from '@kentro/study'
import type { BootstrapOptions } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawn, shuffled } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

// Spatial test scores of 26 neurologically impaired children: Efron and Tibshirani 1993, table 14.1
const spatial = [48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41]
const variance = (sample: Float64Array): number => mean(sample.map((x) => (x - mean(sample)) ** 2))
const GOLDEN = {
  bca: { estimate: 1.1, low: 0.42000000000000004, high: 1.8749788194603931 },
  percentile: { estimate: 1.1, low: 0.38, high: 1.8599999999999999 },
}
const methods = ['percentile', 'bca'] as const
const lists = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 2, maxLength: 12 })

/** How often intervals for the mean of 12 squares of even draws hold a third. */
function coverage(options: BootstrapOptions): number {
  const random = seeded('coverage')
  const experiments = 100
  let held = 0
  for (let e = 0; e < experiments; e++) {
    const values = drawn(random, 12).map((value) => value * value)
    const { low, high } = bootstrapInterval(values, undefined, { ...options, random })
    if (low <= 1 / 3 && 1 / 3 <= high) held++
  }
  return held / experiments
}

describe('bootstrapInterval(values, statistic, options)', () => {
  it('is the published one of the variance of spatial test scores, up to what resampling leaves open', () => {
    const interval = (method: 'percentile' | 'bca') =>
      bootstrapInterval(spatial, variance, { method, confidence: 0.9, resamples: 5000 })
    const { estimate, low, high } = interval('bca')
    expect(estimate.toFixed(1)).toBe('171.5')
    expect(Math.abs(low - 115.8)).toBeLessThan(4)
    expect(Math.abs(high - 259.6)).toBeLessThan(4)
    const plain = interval('percentile')
    expect(Math.abs(plain.low - 100.8)).toBeLessThan(4)
    expect(Math.abs(plain.high - 233.9)).toBeLessThan(4)
  })

  it('gives the same bits for the same seed', () => {
    const values = [0.1, 0.5, 0.7, 1.9, 2.3]
    expect(bootstrapInterval(values, undefined, { random: seeded(1) })).toEqual(GOLDEN.bca)
    expect(bootstrapInterval(values, undefined, { random: seeded(1), method: 'percentile' })).toEqual(GOLDEN.percentile)
    expect(bootstrapInterval(values)).toEqual(bootstrapInterval(values, mean, { random: seeded(0), method: 'bca' }))
  })

  it.each(methods)('resamples two values as the binomial distribution says (%s)', (method) => {
    // both are 0 or both 1 in a quarter of the resamples each, more than the tail on either side
    expect(bootstrapInterval([0, 1], undefined, { method })).toEqual({ estimate: 0.5, low: 0, high: 1 })
    expect(bootstrapInterval([0, 1], undefined, { method, confidence: 0.4 })).toEqual({
      estimate: 0.5,
      low: 0.5,
      high: 0.5,
    })
  })

  it.each(methods)('holds the mean, lies within the values, and widens with confidence (%s)', (method) => {
    fc.assert(
      fc.property(lists, (values) => {
        const { estimate, low, high } = bootstrapInterval(values, undefined, { method })
        expect(estimate).toBe(mean(values))
        expect(low).toBeLessThanOrEqual(estimate)
        expect(high).toBeGreaterThanOrEqual(estimate)
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
        const wider = bootstrapInterval(values, undefined, { method, confidence: 0.99 })
        expect(wider.low).toBeLessThanOrEqual(low)
        expect(wider.high).toBeGreaterThanOrEqual(high)
      }),
      { numRuns: 15 },
    )
  })

  it('does not care for the order of the values', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 1e6 }), (values, seed) => {
        const interval = bootstrapInterval(values)
        expect(bootstrapInterval(shuffled(values, seed))).toEqual(interval)
      }),
      { numRuns: 15 },
    )
  })

  it.each(methods)('is a point where all values are equal (%s)', (method) => {
    expect(bootstrapInterval([0.1, 0.1, 0.1], undefined, { method })).toEqual({ estimate: 0.1, low: 0.1, high: 0.1 })
    const spread = bootstrapInterval([0.1, 0.1, 0.1], (sample) => summary(sample).standardDeviation, { method })
    expect(spread).toEqual({ estimate: 0, low: 0, high: 0 })
  })

  it('stays within the resamples where no correction is finite', () => {
    const values = Array.from({ length: 10 }, (_, i) => i)
    // hardly any resample is below the minimum, or above the maximum
    expect(bootstrapInterval(values, (sample) => quantile(sample, 0)).low).toBe(0)
    expect(bootstrapInterval(values, (sample) => quantile(sample, 1)).high).toBe(9)
  })

  it('takes values and statistics of any size', () => {
    for (const scale of [2 ** -1000, 2 ** 1000]) {
      const plain = bootstrapInterval([1, 2, 4, 9])
      const scaled = bootstrapInterval([scale, 2 * scale, 4 * scale, 9 * scale])
      expect(scaled).toEqual({ estimate: plain.estimate * scale, low: plain.low * scale, high: plain.high * scale })
    }
    const { low, high } = bootstrapInterval([1, 2, 3], (sample) => sample[0] * 5e307)
    expect([low, high]).toEqual([5e307, 1e308])
  })

  it('lets the statistic change its sample, and leaves the values as they are', () => {
    const values = Float64Array.of(3, 1, 2)
    const interval = bootstrapInterval(values, (sample) => sample.fill(0).length)
    expect(interval).toEqual({ estimate: 3, low: 3, high: 3 })
    expect(values).toEqual(Float64Array.of(3, 1, 2))
  })

  it.each(methods)('holds the mean of 12 skewed draws nearly as often as it says (%s)', (method) => {
    // 100 experiments: standard errors of 0.03 at 0.9 and of 0.05 at 0.5; so few draws cost some 0.03 of 0.9
    const [often, evenly] = [0.9, 0.5].map((confidence) => coverage({ method, confidence }))
    expect(Math.abs(often - 0.87)).toBeLessThan(0.1)
    expect(Math.abs(evenly - 0.49)).toBeLessThan(0.15)
  })

  it('refuses too few values, statistics that are no number, and options out of range', () => {
    const run = (options: object) => () => bootstrapInterval([1, 2], undefined, options)
    expect(() => bootstrapInterval([1])).toThrow(new RangeError('values must hold at least 2 numbers, got 1'))
    expect(() => bootstrapInterval([1, Infinity])).toThrow(new RangeError('values[1] must be finite, got Infinity'))
    expect(() => bootstrapInterval([1, 2], () => NaN)).toThrow(
      new RangeError('what statistic returns must be a finite number, got NaN'),
    )
    expect(() => bootstrapInterval([1, 2], 'mean' as never)).toThrow(
      new TypeError("statistic must be a function, got 'mean'"),
    )
    expect(run({ resamples: 1999 })).toThrow(new RangeError('resamples must be an integer of at least 2000, got 1999'))
    expect(run({ confidence: 0 })).toThrow(new RangeError('confidence must be a number between 0 and 1, got 0'))
    expect(run({ method: 'basic' })).toThrow(new RangeError("method must be one of 'bca', 'percentile', got 'basic'"))
    expect(run({ random: 7 })).toThrow(new TypeError('random must be a function, got 7'))
    expect(run([])).toThrow(TypeError)
  })
})

describe('bootstrapDifference(a, b, statistic, options)', () => {
  it('cancels what pairs share', () => {
    const b = drawn(seeded('pairs'), 40, 1000)
    const a = b.map((value, i) => value + 1 + (i % 2))
    const { estimate, low, high } = bootstrapDifference(a, b)
    expect(estimate).toBeCloseTo(1.5, 12)
    expect(low).toBeGreaterThan(1.3)
    expect(high).toBeLessThan(1.7)
    expect(bootstrapInterval(a).high - bootstrapInterval(a).low).toBeGreaterThan(100)
  })

  it('of means is the interval of the mean difference', () => {
    const random = seeded('means')
    const [a, b] = [drawn(random, 30), drawn(random, 30)]
    const paired = bootstrapDifference(a, b, mean, { method: 'percentile', resamples: 5000 })
    const single = bootstrapInterval(
      a.map((value, i) => value - b[i]),
      mean,
      { method: 'percentile', resamples: 5000 },
    )
    expect(paired.estimate).toBeCloseTo(single.estimate, 12)
    expect(paired.low).toBeCloseTo(single.low, 2)
    expect(paired.high).toBeCloseTo(single.high, 2)
  })

  it('takes any statistic, turns with the sides, and does not care for the order of pairs', () => {
    const random = seeded('turn')
    const [a, b] = [drawn(random, 15), drawn(random, 15)]
    const median = (sample: Float64Array): number => quantile(sample, 0.5)
    const found = bootstrapDifference(a, b, median)
    expect(found.estimate).toBe(quantile(a, 0.5) - quantile(b, 0.5))
    const order = shuffled([...a.keys()], 3)
    expect(
      bootstrapDifference(
        order.map((i) => a[i]),
        order.map((i) => b[i]),
        median,
      ),
    ).toEqual(found)
    const turned = bootstrapDifference(b, a, mean, { method: 'percentile', resamples: 10_000 })
    const straight = bootstrapDifference(a, b, mean, { method: 'percentile', resamples: 10_000 })
    expect(turned.estimate).toBeCloseTo(-straight.estimate, 12)
    expect(turned.low).toBeCloseTo(-straight.high, 1)
  })

  it('is 0 between equal sides', () => {
    expect(bootstrapDifference([0.1, 0.7, 0.2], [0.1, 0.7, 0.2])).toEqual({ estimate: 0, low: 0, high: 0 })
  })

  it('refuses sides that do not pair', () => {
    expect(() => bootstrapDifference([1, 2, 3], [1, 2])).toThrow(
      new RangeError('b must have 3 entries, as a has, got 2'),
    )
    expect(() => bootstrapDifference([1], [1])).toThrow(new RangeError('a must hold at least 2 numbers, got 1'))
    expect(() => bootstrapDifference([1, 2], [1, NaN])).toThrow(new RangeError('b[1] must be finite, got NaN'))
    expect(() => bootstrapDifference([1, 2], [1, 3], 1 as never)).toThrow(TypeError)
  })
})
