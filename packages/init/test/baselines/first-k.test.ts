import { firstK } from '@kentro/init'
import { describe, expect, it } from 'vitest'

const rows = [[0], [1], [10], [11], [1]]

const never = () => {
  throw new Error('drawn')
}

describe('firstK(points, k, random)', () => {
  it('takes the first k points without a draw or a distance', () => {
    expect(firstK(rows, 3, never)).toEqual({
      centroids: Float64Array.of(0, 1, 10),
      indices: Int32Array.of(0, 1, 2),
      distances: 0,
    })
  })

  it('takes points that are equal, too', () => {
    expect([...firstK(rows, 5, never).centroids]).toEqual([0, 1, 10, 11, 1])
  })

  it('passes over points of weight 0 and ignores weights otherwise', () => {
    const weights = [0, 0.1, 0, 7, 1]
    expect(firstK(rows, 3, never, { weights }).indices).toEqual(Int32Array.of(1, 3, 4))
  })

  it('takes points of weight 0 last, in order', () => {
    const weights = [0, 0, 0, 7, 1]
    expect(firstK(rows, 4, never, { weights }).indices).toEqual(Int32Array.of(3, 4, 0, 1))
  })
})
