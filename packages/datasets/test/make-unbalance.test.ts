import { makeUnbalance } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { countsOf, gapsOf, rowsOf, surpriseOfClusters } from './helpers.ts'

describe('makeUnbalance(options)', () => {
  it('has three clusters of 2,000 and five of 100 unless told otherwise', () => {
    const { points, labels, centers } = makeUnbalance()
    expect([points.n, points.d, centers.n]).toEqual([6500, 2, 8])
    expect(countsOf(labels, 8)).toEqual([2000, 2000, 2000, 100, 100, 100, 100, 100])
  })

  it('spreads the large ones by 3,100 and the small ones by 10,000', () => {
    for (const seed of [1, 2, 3]) {
      expect(surpriseOfClusters(makeUnbalance({ n: 26_000, seed }), (c) => (c < 3 ? 3100 : 10_000))).toBeLessThan(5)
    }
  })

  it('keeps the large ones on the left, far from the small ones', () => {
    const rows = rowsOf(makeUnbalance().centers)
    expect(rows.map(([x]) => x < 300_000)).toEqual([true, true, true, false, false, false, false, false])
    expect(Math.min(...gapsOf(makeUnbalance().centers))).toBeGreaterThan(42_000)
  })

  it('keeps the shares of the clusters for any number of points', () => {
    expect(countsOf(makeUnbalance({ n: 650 }).labels, 8)).toEqual([200, 200, 200, 10, 10, 10, 10, 10])
    expect(countsOf(makeUnbalance({ n: 65 }).labels, 8)).toEqual([20, 20, 20, 1, 1, 1, 1, 1])
    expect(countsOf(makeUnbalance({ n: 1 }).labels, 8)).toEqual([1, 0, 0, 0, 0, 0, 0, 0])
  })
})
