import { seeded } from '@kentro/core'
import { sorting } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { meanOf, rowsOf, uneven } from './partition.ts'

const never = () => {
  throw new Error('drawn')
}

const line = [[0], [1], [10], [11], [40]]

const chosen = (rows: number[][], k: number, options?: object) => [...(sorting(rows, k, never, options).indices ?? [])]

describe('sorting(points, k, random)', () => {
  it('takes the middle of each portion of the points by their distance to the mean', () => {
    // The mean is 12.4, so that they come as 11, 10, 1, 0, 40.
    expect(sorting(line, 1, never)).toEqual({ centroids: Float64Array.of(1), indices: Int32Array.of(1), distances: 5 })
    expect(chosen(line, 2)).toEqual([2, 0])
    expect(chosen(line, 3)).toEqual([3, 1, 4])
    expect(chosen(line, 5)).toEqual([3, 2, 1, 0, 4])
  })

  it('takes the points at floor((c + 1/2) n / k), by distance and then by index', () => {
    for (let seed = 0; seed < 20; seed++) {
      const n = 40 + seed
      const whole = uneven(seed, n, 3)
      const points = { ...whole, data: whole.data.map((value) => Math.floor(value / 3000)) }
      const rows = rowsOf(points)
      const mean = meanOf(rows)
      const keys = rows.map((row) => row.reduce((sum, value, j) => sum + (value - mean[j]) ** 2, 0))
      const order = rows.map((_, i) => i).toSorted((a, b) => keys[a] - keys[b] || a - b)
      for (const k of [1, 2, 7, n - 1, n]) {
        const places = Array.from({ length: k }, (_, c) => Math.floor(((2 * c + 1) * n) / (2 * k)))
        expect([...(sorting(points, k, never).indices ?? [])]).toEqual(places.map((place) => order[place]))
      }
    }
  })

  it('can sort by the distance to a random point instead, with one draw', () => {
    const draws = [0.99]
    const seeding = sorting(line, 2, () => draws.shift() ?? never(), { reference: 'random' })
    // From 40 they come as 40, 11, 10, 1, 0.
    expect(seeding).toEqual({ centroids: Float64Array.of(11, 1), indices: Int32Array.of(3, 1), distances: 5 })
  })

  it('draws that point by weight', () => {
    const random = seeded('sorting')
    const weights = [3, 0, 1, 0.5, 1.5]
    const options = { reference: 'random' as const, weights }
    const far = [[0], [1], [10], [100], [1000]]
    // Of all points with weight, the reference comes first.
    const counts = tally(5, 5000, () => (sorting(far, 4, random, options).indices ?? [])[0])
    expect(chiSquareScore(counts, [1 / 2, 0, 1 / 6, 0.5 / 6, 1.5 / 6])).toBeLessThan(BOUND)
  })

  it('makes portions of the same weight', () => {
    // The mean is 10; the others come as 11, 1, 0, 40 behind it, with 1, 2, 2 and 1 of 16.
    const weights = [2, 2, 10, 1, 1]
    expect(chosen(line, 1, { weights })).toEqual([2])
    expect(chosen(line, 2, { weights })).toEqual([2, 1])
    expect(chosen(line, 4, { weights })).toEqual([2, 3, 1, 0])
  })

  it('chooses the same with equal weights as without', () => {
    const points = uneven(3, 70, 2)
    for (const k of [1, 4, 33, 70]) {
      const weights = points.data.subarray(0, 70).map(() => 0.3)
      expect(sorting(points, k, never, { weights })).toEqual(sorting(points, k, never))
    }
  })

  it('takes points of weight 0 last, the nearest first', () => {
    expect(chosen(line, 5, { weights: [0, 1, 0, 0, 1] })).toEqual([1, 4, 3, 2, 0])
    expect(chosen(line, 2, { weights: [0, 1, 0, 0, 1] })).toEqual([1, 4])
  })

  it('refuses an unknown reference', () => {
    const by = (reference: unknown) => () => sorting(line, 2, never, { reference } as object)
    const message = "reference must be one of 'mean', 'random', got"
    expect(by('median')).toThrow(new RangeError(`${message} 'median'`))
    expect(by(0)).toThrow(new TypeError(`${message} 0`))
  })
})
