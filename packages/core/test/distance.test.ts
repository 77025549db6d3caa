import { seeded, squaredDistance } from '@kentro/core'
import { describe, expect, it } from 'vitest'

describe('squaredDistance', () => {
  it('is that of two points by hand, wherever they stand', () => {
    const data = Float64Array.of(9, 9, 1, 2, 4, 6, 9)
    expect(squaredDistance(data, 2, data, 4, 2)).toBe(25)
    expect(squaredDistance(data, 4, data, 2, 2)).toBe(25)
    expect(squaredDistance(data, 2, Float64Array.of(0, 4), 1, 1)).toBe(9)
    expect(squaredDistance(data, 2, data, 2, 2)).toBe(0)
  })

  it('sums squares from the first coordinate to the last', () => {
    const a = Float64Array.of(1, 2 ** -27, 2 ** -27, 2 ** -27, 2 ** -27)
    const origin = new Float64Array(5)
    expect(squaredDistance(a, 0, origin, 0, 5)).toBe(1)
    expect(squaredDistance(a.reverse(), 0, origin, 0, 5)).toBe(1 + 2 ** -52)
  })

  it('takes the differences of float32 values in float64', () => {
    const a = Float32Array.of(16_777_216)
    expect(squaredDistance(a, 0, Float32Array.of(1), 0, 1)).toBe(16_777_215 ** 2)
    expect(squaredDistance(a, 0, Float64Array.of(0.5), 0, 1)).toBe(16_777_215.5 ** 2)
  })

  it('is the same in both directions, to the bit', () => {
    const random = seeded('distance')
    const data = Float64Array.from({ length: 200 }, () => random() - 0.5)
    for (let p = 0; p < 100; p += 5) {
      for (let q = 0; q < 100; q += 7)
        expect(squaredDistance(data, p, data, q, 9)).toBe(squaredDistance(data, q, data, p, 9))
    }
  })
})
