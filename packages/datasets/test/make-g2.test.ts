import { makeG2 } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { countsOf, gapsOf, surpriseOfClusters } from './helpers.ts'

describe('makeG2(options)', () => {
  it('has 1,024 points around (500, 500) and as many around (600, 600) unless told otherwise', () => {
    const { points, labels, centers } = makeG2()
    expect([points.n, points.d]).toEqual([2048, 2])
    expect([...centers.data]).toEqual([500, 500, 600, 600])
    expect(countsOf(labels, 2)).toEqual([1024, 1024])
  })

  it('spreads the points in each coordinate as is asked', () => {
    for (const d of [1, 3, 64]) {
      for (const std of [10, 100])
        expect(surpriseOfClusters(makeG2({ d, std, seed: d + std }), () => std)).toBeLessThan(5)
    }
    expect(surpriseOfClusters(makeG2({ n: 20_000 }), () => 30)).toBeLessThan(5)
  })

  it('keeps the centers 100 times the root of d apart', () => {
    expect(gapsOf(makeG2({ d: 64 }).centers)).toEqual([800, 800])
  })

  it('misplaces as many points as the error function says where they overlap', () => {
    const { points, labels } = makeG2({ n: 40_000, d: 2, std: 50, seed: 7 })
    let wrong = 0
    for (let i = 0; i < points.n; i++) {
      const label = points.data[2 * i] + points.data[2 * i + 1] > 1100 ? 1 : 0
      if (label !== labels[i]) wrong++
    }
    const share = 0.0786496035 // beyond sqrt(2) standard deviations on one side
    expect(Math.abs(wrong / points.n - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / points.n))
  })

  it('puts the points on their centers where they have no spread', () => {
    expect([...makeG2({ n: 3, d: 1, std: 0, shuffle: false }).points.data]).toEqual([500, 500, 600])
  })

  it.each<[options: unknown, error: Error]>([
    [{ d: 0 }, new RangeError('d must be an integer of at least 1, got 0')],
    [{ std: -1 }, new RangeError('std must be a finite number of at least 0, got -1')],
    [{ std: [1, 2] }, new TypeError('std must be a finite number of at least 0, got an array of length 2')],
  ])('%o is an error', (options, error) => {
    expect(() => makeG2(options as object)).toThrow(error)
  })
})
