import { makeNorm25 } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { chiSquare, countsOf, gapsOf, surpriseOfClusters } from './helpers.ts'

describe('makeNorm25(options)', () => {
  it('has 400 points around each of 25 centers in 15 dimensions unless told otherwise', () => {
    const { points, labels, centers } = makeNorm25()
    expect([points.n, points.d, centers.n, centers.d]).toEqual([10_000, 15, 25, 15])
    expect(countsOf(labels, 25)).toEqual(Array<number>(25).fill(400))
  })

  it('has variance 1 around its centers', () => {
    for (const seed of [1, 2]) expect(surpriseOfClusters(makeNorm25({ seed }), () => 1)).toBeLessThan(5)
  })

  it('draws the centers evenly from a cube of side 500, so that they lie far apart', () => {
    const counts = Array<number>(10).fill(0)
    for (let seed = 0; seed < 10; seed++) {
      const { centers } = makeNorm25({ n: 1, seed })
      for (const value of centers.data) counts[Math.floor(value / 50)]++
      expect(Math.min(...gapsOf(centers))).toBeGreaterThan(100)
    }
    expect(chiSquare(counts)).toBeLessThan(46) // 9 degrees of freedom: p = 1e-6
  })
})
