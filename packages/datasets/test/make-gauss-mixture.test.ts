import { makeGaussMixture } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { countsOf, mean, surpriseOfClusters } from './helpers.ts'

describe('makeGaussMixture(options)', () => {
  it('has 200 points around each of 50 centers in 15 dimensions unless told otherwise', () => {
    const { points, labels, centers } = makeGaussMixture()
    expect([points.n, points.d, centers.n, centers.d]).toEqual([10_000, 15, 50, 15])
    expect(countsOf(labels, 50)).toEqual(Array<number>(50).fill(200))
  })

  it('has variance 1 around its centers', () => {
    for (const seed of [1, 2]) expect(surpriseOfClusters(makeGaussMixture({ seed }), () => 1)).toBeLessThan(5)
  })

  it('draws centers of the variance that is asked, around 0', () => {
    for (const variance of [1, 10, 100]) {
      const { data } = makeGaussMixture({ n: 1, d: 20, k: 500, variance, seed: variance }).centers
      expect(Math.abs(mean(data)) / Math.sqrt(variance)).toBeLessThan(5 / Math.sqrt(data.length))
      expect(Math.abs(mean(data, (value) => value ** 2) / variance - 1)).toBeLessThan(5 * Math.sqrt(2 / data.length))
    }
  })

  it('draws the same centers, further out, for a larger variance', () => {
    const [near, far] = [1, 100].map((variance) => makeGaussMixture({ n: 1, variance, seed: 3 }).centers.data)
    far.forEach((value, p) => expect(value).toBeCloseTo(10 * near[p], 12))
  })

  it('has the clusters and coordinates that are asked', () => {
    const { points, centers } = makeGaussMixture({ n: 100, d: 3, k: 7 })
    expect([points.n, points.d, centers.n]).toEqual([100, 3, 7])
  })

  it.each<[options: unknown, error: Error]>([
    [{ k: 0 }, new RangeError('k must be an integer of at least 1, got 0')],
    [{ d: 1.5 }, new RangeError('d must be an integer of at least 1, got 1.5')],
    [{ variance: -1 }, new RangeError('variance must be a finite number of at least 0, got -1')],
    [{ variance: '10' }, new TypeError("variance must be a finite number of at least 0, got '10'")],
  ])('%o is an error', (options, error) => {
    expect(() => makeGaussMixture(options as object)).toThrow(error)
  })
})
