import { seeded } from '@kentro/core'
import { maximin } from '@kentro/init'
import type { MaximinOptions } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'

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

describe('maximin(points, k, random)', () => {
  it('starts at a random point and adds the farthest one, with one draw', () => {
    const draws = [0.3]
    const seeding = maximin(rows, 4, () => draws.shift() ?? never())
    expect(seeding.indices).toEqual(Int32Array.of(1, 3, 4, 2))
    expect(seeding.centroids).toEqual(Float64Array.of(1, 0, 11, 1, 4, -5, 10, 0))
    expect(seeding.distances).toBe(3 * 5)
  })

  it('draws the first point by weight', () => {
    const weights = [3, 0, 1, 0.5, 1.5]
    const random = seeded('maximin')
    const counts = tally(5, 5000, () => (maximin(rows, 1, random, { weights }).indices ?? [])[0])
    expect(chiSquareScore(counts, [3 / 6, 0, 1 / 6, 0.5 / 6, 1.5 / 6])).toBeLessThan(BOUND)
  })

  it('can start at the mean, which is no point', () => {
    const line = [[0], [1], [5], [10]]
    const seeding = maximin(line, 3, never, { start: 'mean' })
    expect(seeding).toEqual({ centroids: Float64Array.of(4, 10, 0), indices: null, distances: 2 * 4 })
    const weighted = maximin(line, 2, never, { start: 'mean', weights: [1, 1, 1, 5] })
    expect([...weighted.centroids]).toEqual([7, 0])
  })

  it('can start at the largest norm, which takes n distances more', () => {
    const seeding = maximin(rows, 3, never, { start: 'norm' })
    expect(seeding.indices).toEqual(Int32Array.of(3, 0, 4))
    expect(seeding.distances).toBe(3 * 5)
  })

  it('finds the largest norm where its square overflows', () => {
    const far = [
      [1e160, 1e160],
      [1e160, 1.0000000001e160],
      [0.9999999999e160, 1e160],
    ]
    expect(maximin(far, 1, never, { start: 'norm' }).indices).toEqual(Int32Array.of(1))
  })

  it('takes the lowest index on ties', () => {
    expect(maximin([[0], [1], [-1], [1]], 4, () => 0).indices).toEqual(Int32Array.of(0, 1, 2, 3))
    expect(maximin([[-2], [2], [0]], 1, never, { start: 'norm' }).indices).toEqual(Int32Array.of(0))
  })

  it('takes points that equal a seed last, each once', () => {
    const doubles = [[3], [3], [0], [3], [0]]
    expect(maximin(doubles, 5, () => 0.5).indices).toEqual(Int32Array.of(2, 0, 1, 3, 4))
    expect(maximin([[7], [7], [7]], 3, () => 0.99).indices).toEqual(Int32Array.of(2, 0, 1))
  })

  it.each<Required<MaximinOptions>['start']>(['random', 'norm'])(
    'takes points of weight 0 last, the farthest first (%s)',
    (start) => {
      const weights = [0, 1, 0, 0, 1]
      const { indices } = maximin(rows, 5, () => 0.4, { start, weights })
      expect([...(indices ?? [])].slice(0, 2).sort()).toEqual([1, 4])
      expect([...(indices ?? [])].slice(2)).toEqual([3, 2, 0])
    },
  )

  it('has the mean of all points for k = 1, however they are ordered', () => {
    const values = [1e16, 3, -1e16, 1, 0.5]
    for (const order of [values, values.toReversed(), values.toSorted((a, b) => a - b)]) {
      const points = { data: Float64Array.from(order), n: 5, d: 1 }
      expect([...maximin(points, 1, never, { start: 'mean' }).centroids]).toEqual([0.9])
    }
  })

  it('refuses an unknown start', () => {
    const from = (start: unknown) => () => maximin(rows, 2, Math.random, { start } as MaximinOptions)
    const message = "start must be one of 'random', 'mean', 'norm', got"
    expect(from('median')).toThrow(new RangeError(`${message} 'median'`))
    expect(from(null)).toThrow(new TypeError(`${message} null`))
    expect(from(1)).toThrow(new TypeError(`${message} 1`))
  })
})
