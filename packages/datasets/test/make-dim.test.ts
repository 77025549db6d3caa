import { makeDim } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { countsOf, gapsOf, surpriseOfClusters } from './helpers.ts'

describe('makeDim(options)', () => {
  it('has 64 points in each of 16 clusters in 32 dimensions unless told otherwise', () => {
    const { points, labels, centers } = makeDim()
    expect([points.n, points.d, centers.n, centers.d]).toEqual([1024, 32, 16, 32])
    expect(countsOf(labels, 16)).toEqual(Array<number>(16).fill(64))
  })

  it('draws the centers from [32, 222] and keeps the points within [18, 236]', () => {
    const { points, centers } = makeDim({ d: 128, seed: 1 })
    expect(Math.min(...centers.data)).toBeGreaterThanOrEqual(32)
    expect(Math.max(...centers.data)).toBeLessThanOrEqual(222)
    expect(Math.max(...centers.data) - Math.min(...centers.data)).toBeGreaterThan(188)
    expect(points.data.every((value) => value > 18 && value < 236)).toBe(true)
  })

  it('spreads the points by 2.66 in each coordinate', () => {
    for (const d of [2, 32]) expect(surpriseOfClusters(makeDim({ n: 8000, d, seed: d }), () => 2.66)).toBeLessThan(5)
  })

  it('keeps the centers 10 standard deviations apart in the plane, and 80 in 32 dimensions and more', () => {
    for (const seed of [1, 2, 3]) {
      expect(Math.min(...gapsOf(makeDim({ d: 2, seed }).centers))).toBeGreaterThanOrEqual(26.6)
      for (const d of [32, 64]) expect(Math.min(...gapsOf(makeDim({ d, seed }).centers))).toBeGreaterThan(80 * 2.66)
    }
  })

  it.each<[options: unknown, error: Error]>([
    [{ d: 1 }, new RangeError('d must be an integer of at least 2, got 1')],
    [{ d: '32' }, new TypeError("d must be an integer of at least 2, got '32'")],
    [
      { random: () => 0.5 },
      new RangeError('random must draw evenly from [0, 1), got no 16 centers that keep their distance'),
    ],
  ])('%o is an error', (options, error) => {
    expect(() => makeDim(options as object)).toThrow(error)
  })
})
