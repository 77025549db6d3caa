import { seeded } from '@kentro/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { raise } from '../../src/careful/internal/raise.ts'

fc.configureGlobal({ seed: 1 })

const raised = (values: number[], exponent: number) => {
  const powers = Float64Array.from(values)
  raise(powers, exponent)
  return [...powers]
}

describe('raise(values, exponent)', () => {
  it('writes powers, exact where they need no rounding', () => {
    expect(raised([0, 1, 4, 9, 0.25], 0.5)).toEqual([0, 1, 2, 3, 0.5])
    expect(raised([0, 1, 4, 9, 0.25], 3.5)).toEqual([0, 1, 128, 2187, 2 ** -7])
    expect(raised([0, 1, 16, 81], 1.25)).toEqual([0, 1, 32, 243])
    expect(raised([0, 1, 7], 1)).toEqual([0, 1, 7])
    expect(raised([0, 1, 7], 0)).toEqual([0, 1, 1])
  })

  it('is close to the power, for any number up to 1 and any exponent', () => {
    const numbers = fc.array(fc.double({ min: 2 ** -1000, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 30, noNaN: true }), (values, exponent) => {
        raised(values, exponent).forEach((power, i) => {
          const expected = values[i] ** exponent
          expect(Math.abs(power - expected)).toBeLessThanOrEqual(1e-13 * expected + 2 ** -1060)
        })
      }),
    )
  })

  it('ends for the least and the largest exponents', () => {
    expect(raised([0, 0.5, 1], Number.MAX_VALUE)).toEqual([0, 0, 1])
    const [zero, almost, one] = raised([0, 0.5, 1], Number.MIN_VALUE)
    expect([zero, one]).toEqual([0, 1])
    expect(almost).toBeCloseTo(1, 15)
  })

  it('raises many, each as if alone', () => {
    const random = seeded('many')
    const values = Array.from({ length: 5000 }, random)
    const alone = values.map((value) => raised([value], 2.7)[0])
    expect(raised(values, 2.7)).toEqual(alone)
  })
})
