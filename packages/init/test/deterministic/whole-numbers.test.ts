import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeNumbers } from '../../src/deterministic/internal/whole-numbers.ts'

fc.configureGlobal({ seed: 1 })

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value)

describe('wholeNumbers(values)', () => {
  const lists = fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), { minLength: 2, maxLength: 99 })
  const some = lists.filter((list) => list.some((value) => value !== 0))

  it('has the same sum in every order', () => {
    fc.assert(
      fc.property(some, (list) => {
        const numbers = wholeNumbers(Float64Array.from(list))
        expect(numbers.every(Number.isInteger)).toBe(true)
        const orders = [numbers.toReversed(), numbers.toSorted(), numbers.toSorted((a, b) => Math.abs(a) - Math.abs(b))]
        for (const order of orders) expect(sum(order) + 0).toBe(sum(numbers) + 0)
      }),
    )
  })

  it('is in proportion, but for less than 2^-40 of the largest, and mirrored with the values', () => {
    fc.assert(
      fc.property(some, (list) => {
        const values = Float64Array.from(list)
        const numbers = wholeNumbers(values)
        const largest = (of: Float64Array) => of.reduce((most, value) => Math.max(most, Math.abs(value)))
        const unit = largest(numbers.map(Math.abs))
        numbers.forEach((number, i) => {
          const share = values[i] / largest(values.map(Math.abs))
          expect(Math.abs(number / unit - share)).toBeLessThan(2 ** -40)
        })
        expect(wholeNumbers(values.map((value) => -value))).toEqual(numbers.map((number) => 0 - number))
      }),
    )
  })
})
