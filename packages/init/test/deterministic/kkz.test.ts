import { seeded } from '@kentro/core'
import { kkz, maximin } from '@kentro/init'
import { describe, expect, it } from 'vitest'

const rows = [
  [0, 0],
  [1, 0],
  [10, 0],
  [11, 1],
  [4, -5],
]

const never = () => {
  throw new Error('drawn')
}

describe('kkz(points, k, random)', () => {
  it('takes the point of largest norm, and then always the farthest', () => {
    expect(kkz(rows, 3, never)).toEqual({
      centroids: Float64Array.of(11, 1, 0, 0, 4, -5),
      indices: Int32Array.of(3, 0, 4),
      distances: 3 * 5,
    })
  })

  it('is maximin from the norm, weights included', () => {
    const random = seeded('kkz')
    const points = { data: Float64Array.from({ length: 200 }, () => Math.floor(random() * 30)), n: 100, d: 2 }
    const weights = Float64Array.from({ length: 100 }, (_, i) => i % 3)
    for (const k of [1, 5, 100]) {
      expect(kkz(points, k, never)).toEqual(maximin(points, k, never, { start: 'norm' }))
      expect(kkz(points, k, never, { weights })).toEqual(maximin(points, k, never, { start: 'norm', weights }))
    }
  })
})
