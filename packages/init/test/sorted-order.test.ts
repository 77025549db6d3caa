import { seeded } from '@kentro/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortedOrder } from '../src/internal/sorted-order.ts'

fc.configureGlobal({ seed: 1 })

const bySorting = (values: Float64Array) =>
  Int32Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b)

describe('sortedOrder(values)', () => {
  it('has the indices by ascending value, those of equal values in order', () => {
    expect(sortedOrder(Float64Array.of(3, -1, 2, -1, 3, -Infinity, 2 ** -1074, -5))).toEqual(
      Int32Array.of(5, 7, 1, 3, 6, 2, 0, 4),
    )
    expect(sortedOrder(Float64Array.of(7, 7, 7))).toEqual(Int32Array.of(0, 1, 2))
    expect(sortedOrder(new Float64Array(0))).toEqual(new Int32Array(0))
  })

  it('is what sorting by value and index makes, for any numbers', () => {
    const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -4, max: 4 })).map((value) => value + 0)
    fc.assert(
      fc.property(fc.array(number, { maxLength: 50 }), (list) => {
        const values = Float64Array.from(list)
        expect(sortedOrder(values)).toEqual(bySorting(values))
      }),
    )
  })

  it('sorts many, and leaves them alone', () => {
    const random = seeded('many')
    const values = Float64Array.from({ length: 10_000 }, () => Math.floor(random() * 5000) / 7 - 300)
    const before = values.slice()
    expect(sortedOrder(values)).toEqual(bySorting(values))
    expect(values).toEqual(before)
  })
})
