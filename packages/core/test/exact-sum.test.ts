import { exactSum, powerOfTwo, randomIndex, seeded } from '@kentro/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumOf, ulpsFrom } from './rational.ts'
import { anyColumn } from './summed.ts'

const positive = anyColumn.map((column) => column.map(Math.abs))
const random = seeded('exact sum')
fc.configureGlobal({ seed: 1 })

describe('exactSum', () => {
  it('is the sum of a few numbers by hand', () => {
    expect(exactSum(Float64Array.of(0.1, 0.2, 0.3))).toBe(0.6)
    expect(exactSum(Float64Array.of(1, 1e-20, 2))).toBe(3)
    expect(exactSum(Float64Array.of(1, powerOfTwo(-53), powerOfTwo(-100)))).toBe(1 + powerOfTwo(-52))
    expect(exactSum(Float64Array.of(1, 2, 3), Float64Array.of(1, 0, 0.5))).toBe(2.5)
  })

  it('of nothing, and of nothing but 0, is 0', () => {
    expect(exactSum(new Float64Array())).toBe(0)
    expect(exactSum(Float64Array.of(0, -0, 0))).toBe(0)
    expect(exactSum(Float64Array.of(7), Float64Array.of(0))).toBe(0)
  })

  it('is the exact sum, rounded once', () => {
    fc.assert(fc.property(positive, (list) => ulpsFrom(exactSum(list), sumOf(list)) <= 0.5))
  })

  it('is the exact sum, rounded once, of values at either end of float64 and of one', () => {
    for (const scale of [1e-310, 1e-200, 1e200, 1e300]) {
      const list = Float64Array.from({ length: 999 }, () => random() * scale)
      expect(ulpsFrom(exactSum(list), sumOf(list))).toBeLessThanOrEqual(0.5)
    }
    for (const one of [5e-324, Number.MAX_VALUE, 0.1]) expect(exactSum(Float64Array.of(one))).toBe(one)
  })

  it('is the exact sum of the rounded products with weights, rounded once', () => {
    const list = Float64Array.from({ length: 999 }, () => random())
    const weights = Float64Array.from({ length: 999 }, () => Number(`1e-${randomIndex(random, 13)}`) * random())
    const products = list.map((x, i) => weights[i] * x)
    expect(exactSum(list, weights)).toBe(exactSum(products))
    expect(ulpsFrom(exactSum(list, weights), sumOf(products))).toBeLessThanOrEqual(0.5)
  })

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(positive, (list) => {
        expect(exactSum(list.slice().sort())).toBe(exactSum(list))
        expect(exactSum(list.slice().reverse())).toBe(exactSum(list))
      }),
    )
  })

  it('scales exactly with a power of two', () => {
    fc.assert(fc.property(positive, (list) => exactSum(list.map((x) => x * 1024)) === 1024 * exactSum(list)))
  })

  it('leaves values and weights as they are', () => {
    const [list, weights] = [Float64Array.of(3, 1, 2), Float64Array.of(1, 2, 3)]
    exactSum(list, weights)
    expect([...list, ...weights]).toEqual([3, 1, 2, 1, 2, 3])
  })
})
