import { makeBirch2 } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { countsOf, gapsOf, rowsOf, surpriseOfClusters } from './helpers.ts'

describe('makeBirch2(options)', () => {
  it('has 1,000 points around each of 100 centers unless told otherwise', () => {
    const { points, labels, centers } = makeBirch2()
    expect([points.n, points.d, centers.n]).toEqual([100_000, 2, 100])
    expect(countsOf(labels, 100)).toEqual(Array<number>(100).fill(1000))
  })

  it('puts the centers on a sine of four periods, at equal steps', () => {
    rowsOf(makeBirch2({ n: 100 }).centers).forEach(([x, y], c) => {
      expect(x).toBe(53_150 + 9512 * c)
      expect(y).toBeCloseTo(43_650 - 37_850 * Math.sin((2 * Math.PI * c) / 25 + 3.393), 8)
    })
  })

  it('keeps the centers 9,512 to 13,500 apart, more than six standard deviations', () => {
    const gaps = gapsOf(makeBirch2({ n: 100 }).centers)
    expect(Math.min(...gaps)).toBeGreaterThan(9512)
    expect(Math.max(...gaps)).toBeLessThan(13_500)
  })

  it('spreads the points by 1,510', () => {
    for (const seed of [1, 2]) expect(surpriseOfClusters(makeBirch2({ n: 40_000, seed }), () => 1510)).toBeLessThan(5)
  })

  it('begins with the same centers where it has fewer', () => {
    const { centers, points } = makeBirch2({ k: 7 })
    expect(points.n).toBe(7000)
    expect(rowsOf(centers)).toEqual(rowsOf(makeBirch2({ n: 100 }).centers).slice(0, 7))
    expect(makeBirch2({ k: 1, n: 1 }).centers.n).toBe(1)
  })

  it.each<[options: unknown, error: Error]>([
    [{ k: 0 }, new RangeError('k must be an integer of at least 1, got 0')],
    [{ k: null }, new TypeError('k must be an integer of at least 1, got null')],
  ])('%o is an error', (options, error) => {
    expect(() => makeBirch2(options as object)).toThrow(error)
  })
})
