import {
  bootstrapInterval,
  friedman,
  mean,
  nemenyi,
  quantile,
  summary,
  wilcoxonSignedRank,
  wilsonInterval,
} from '@kentro/study'
import type { Statistic } from '@kentro/study'
import { describe, expect, it } from 'vitest'
import { drawn, lehmer } from './lehmer.ts'
import reference from './reference.json' with { type: 'json' }

const { scipy, numpy } = reference.versions

/** Equal to so many significant digits. */
function expectSame(value: number, expected: number, digits: number): void {
  expect(expected === 0 ? 1 + value : value / expected).toBeCloseTo(1, digits)
}

const statistics: Record<string, Statistic> = {
  mean,
  median: (sample) => quantile(sample, 0.5),
  standardDeviation: (sample) => summary(sample).standardDeviation,
}

describe(`statistics agree with SciPy ${scipy} and NumPy ${numpy}`, () => {
  it.each(reference.wilson)('Wilson of $successes in $runs at $confidence', (expected) => {
    const { low, high } = wilsonInterval(expected.successes, expected.runs, expected.confidence)
    expectSame(low, expected.low, 13)
    expectSame(high, expected.high, 13)
  })

  it.each(reference.wilcoxon)('Wilcoxon for $data', ({ data, ...expected }) => {
    const random = lehmer(data.seed)
    const a = drawn(random, data.n, data.limit).map((value) => value + data.shift)
    const b = drawn(random, data.n, data.limit)
    const { statistic, p, method, n, effect } = wilcoxonSignedRank(a, b)
    expect({ statistic, method, n }).toEqual({
      statistic: expected.statistic,
      method: expected.exact ? 'exact' : 'approximate',
      n: expected.n,
    })
    expectSame(p, expected.p, 11)
    expectSame(effect, expected.effect, 13)
  })

  it.each(reference.friedman)('Friedman for $data', ({ data, ...expected }) => {
    const values = drawn(lehmer(data.seed), data.sets * data.methods, data.limit)
    const table = values.map((value, p) => (p % data.methods === 0 ? value - data.lead : value))
    const result = friedman({ data: table, shape: [data.sets, data.methods] })
    expected.ranks.forEach((rank, m) => expectSame(result.ranks[m], rank, 13))
    expectSame(result.chiSquared, expected.chiSquared, 11)
    expectSame(result.p, expected.p, 10)
    const { F, df1, df2, p } = result.imanDavenport
    expect([df1, df2]).toEqual([expected.imanDavenport.df1, expected.imanDavenport.df2])
    expectSame(F, expected.imanDavenport.F, 11)
    expectSame(p, expected.imanDavenport.p, 6)
  })

  it.each([0.5, 0.1, 0.05, 0.01, 0.001])('Nemenyi at %s for any number of methods', (alpha) => {
    const expected = reference.studentizedRange.filter((quantile) => quantile.alpha === alpha)
    expect(expected.length).toBe(12)
    for (const { methods: k, q } of expected) {
      const ranks = Array.from({ length: k }, (_, m) => m + 1)
      expectSame(nemenyi(ranks, 50, alpha).criticalDifference, q * Math.sqrt((k * (k + 1)) / 300), 9)
    }
  })

  it.each(reference.bootstrap)('the bootstrap, resample for resample, for $data', ({ data, ...expected }) => {
    const { seed, n, power, confidence, resamples } = data
    const values = drawn(lehmer(seed), n).map((value) => value ** power)
    for (const method of ['percentile', 'bca'] as const) {
      const options = { confidence, resamples, method, random: lehmer(seed + 1) }
      const { estimate, low, high } = bootstrapInterval(values, statistics[data.statistic], options)
      expectSame(estimate, expected.estimate, 12)
      expectSame(low, expected[method].low, 12)
      expectSame(high, expected[method].high, 12)
    }
  })

  it.each(reference.summaries)('the summary of $data', ({ data, summary: expected }) => {
    const actual = summary(drawn(lehmer(data.seed), data.n))
    expect(Object.keys(actual)).toEqual(Object.keys(expected))
    for (const name of Object.keys(expected) as (keyof typeof expected)[]) expectSame(actual[name], expected[name], 13)
  })
})
