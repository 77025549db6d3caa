import { adjustedMutualInformation, normalizedMutualInformation, vMeasure } from '@kentro/metrics'
import type { Average } from '@kentro/metrics'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lehmer, permutations } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

const averages: Average[] = ['arithmetic', 'geometric', 'max', 'min']

describe('normalizedMutualInformation', () => {
  it('is what entropies by hand give', () => {
    // b splits one of a's two halves: information log 2, entropies log 2 and 1.5 log 2
    const [a, b] = [
      [0, 0, 1, 1],
      [0, 0, 1, 2],
    ]
    expect(normalizedMutualInformation(a, b)).toBeCloseTo(1 / 1.25, 15)
    expect(normalizedMutualInformation(a, b, { average: 'geometric' })).toBeCloseTo(1 / Math.sqrt(1.5), 15)
    expect(normalizedMutualInformation(a, b, { average: 'max' })).toBeCloseTo(1 / 1.5, 15)
    expect(normalizedMutualInformation(a, b, { average: 'min' })).toBeCloseTo(1, 15)
  })

  it('is exactly 0 for independent labels, whatever the average', () => {
    for (const average of averages) {
      expect(normalizedMutualInformation([0, 0, 0, 1, 1, 1], [0, 1, 2, 0, 1, 2], { average })).toBe(0)
      expect(normalizedMutualInformation([0, 0, 0], [0, 1, 1], { average })).toBe(0)
    }
  })
})

describe('adjustedMutualInformation', () => {
  it.each(averages)('is 0 on average over all ways to deal the labels (%s)', (average) => {
    const a = [0, 0, 0, 1, 1, 2]
    const deals = permutations([0, 0, 0, 1, 1, 2])
    const sum = deals.reduce((total, b) => total + adjustedMutualInformation(a, b, { average }), 0)
    expect(sum / deals.length).toBeCloseTo(0, 13)
  })

  it('is near 0 for random labels with many clusters, where the normalized one is not', () => {
    const draw = lehmer(12)
    const [a, b] = [0, 1].map(() => Array.from({ length: 500 }, () => draw(100)))
    expect(Math.abs(adjustedMutualInformation(a, b))).toBeLessThan(0.03)
    expect(normalizedMutualInformation(a, b)).toBeGreaterThan(0.5)
  })

  it('is 0 where the labels cannot tell chance from knowledge, whatever the average', () => {
    const each = [0, 1, 2, 3, 4, 5]
    for (const average of averages) {
      expect(adjustedMutualInformation(each, [0, 0, 1, 1, 1, 2], { average })).toBe(0)
      expect(adjustedMutualInformation([0, 0, 0, 0, 0, 0], [0, 0, 1, 1, 1, 2], { average })).toBe(0)
      expect(adjustedMutualInformation([0, 0, 0, 0, 0, 0], each, { average })).toBe(0)
    }
  })

  it('is finite and orders the averages, whatever the labels', () => {
    const labels = fc.array(fc.tuple(fc.nat(4), fc.nat(30)), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(labels, (both) => {
        const [a, b] = [both.map(([label]) => label), both.map(([, label]) => label)]
        const values = averages.map((average) => adjustedMutualInformation(a, b, { average }))
        for (const value of values) expect(Number.isFinite(value)).toBe(true)
        const [arithmetic, geometric, max, min] = values.map(Math.abs)
        expect(max).toBeLessThanOrEqual(arithmetic + 1e-12)
        expect(arithmetic).toBeLessThanOrEqual(geometric + 1e-12)
        expect(geometric).toBeLessThanOrEqual(min + 1e-12)
      }),
    )
  })

  it('refuses another average', () => {
    const measure = (average: unknown) => () => adjustedMutualInformation([0], [0], { average: average as Average })
    const choices = `average must be one of 'arithmetic', 'geometric', 'max', 'min'`
    expect(measure('mean')).toThrow(new RangeError(`${choices}, got 'mean'`))
    expect(measure(2)).toThrow(new TypeError(`${choices}, got 2`))
    expect(() => normalizedMutualInformation([0], [0], 'max' as never)).toThrow(
      new TypeError(`options must be an object, got 'max'`),
    )
  })
})

describe('vMeasure', () => {
  it('is homogeneous where clusters split classes, complete where they merge them', () => {
    expect(vMeasure([0, 0, 1, 1], [0, 0, 1, 2]).homogeneity).toBe(1)
    expect(vMeasure([0, 0, 1, 1], [0, 0, 1, 2]).completeness).toBeCloseTo(2 / 3, 15)
    expect(vMeasure([0, 0, 1, 2], [0, 0, 1, 1]).completeness).toBe(1)
    expect(vMeasure([0, 0, 1, 2], [0, 0, 1, 1]).homogeneity).toBeCloseTo(2 / 3, 15)
  })

  it('swaps homogeneity and completeness with its arguments, and equals the normalized mutual information', () => {
    const labels = fc.array(fc.tuple(fc.nat(3), fc.nat(5)), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(labels, (both) => {
        const [a, b] = [both.map(([label]) => label), both.map(([, label]) => label)]
        const { homogeneity, completeness, vMeasure: v } = vMeasure(a, b)
        expect(vMeasure(b, a)).toEqual({ homogeneity: completeness, completeness: homogeneity, vMeasure: v })
        expect(v).toBeCloseTo(normalizedMutualInformation(a, b), 13)
      }),
    )
  })

  it('counts a single class as homogeneous and a single cluster as complete', () => {
    expect(vMeasure([0, 0, 0], [0, 1, 2])).toEqual({ homogeneity: 1, completeness: 0, vMeasure: 0 })
    expect(vMeasure([0, 1, 2], [0, 0, 0])).toEqual({ homogeneity: 0, completeness: 1, vMeasure: 0 })
    expect(vMeasure([0, 0, 0], [7, 7, 7])).toEqual({ homogeneity: 1, completeness: 1, vMeasure: 1 })
  })
})
