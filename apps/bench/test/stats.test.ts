import { describe, expect, it } from 'vitest'
import { deviation } from '../src/stats/deviation.ts'
import { geometricMean } from '../src/stats/geometric-mean.ts'
import { mean } from '../src/stats/mean.ts'
import { median } from '../src/stats/median.ts'
import { quantile } from '../src/stats/quantile.ts'
import { spreadOf } from '../src/stats/spread-of.ts'

describe('the statistics', () => {
  it('find the median of an odd and of an even number of values, in any order', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  it('find quantiles between values', () => {
    expect([0, 0.25, 0.5, 1].map((q) => quantile([10, 20, 30], q))).toEqual([10, 15, 20, 30])
  })

  it('find the median distance from the median', () => {
    expect(deviation([1, 2, 3, 4, 100])).toBe(1)
    expect(deviation([5])).toBeNull()
  })

  it('find arithmetic and geometric means', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(geometricMean([1, 10, 100])).toBeCloseTo(10, 12)
  })

  it('find mean, lowest and highest', () => {
    expect(spreadOf([2, 4, 9])).toEqual({ mean: 5, low: 2, high: 9 })
  })

  it('give null where there are no values', () => {
    expect([median([]), deviation([]), mean([]), geometricMean([]), spreadOf([])]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
