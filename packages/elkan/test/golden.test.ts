import { elkan } from '@kentro/elkan'
import { describe, expect, it } from 'vitest'
import { end, points, start, weightedEnd, weights } from '../../lloyd/test/golden.ts'

// golden.browser.test.ts runs this file in a page.
describe('elkan to the last bit', () => {
  it('ends where lloyd does, for 7,969 distances instead of 60,000', () => {
    const { centroids, ...rest } = end
    const result = elkan(points, start, { tolerance: 0 })
    expect(result).toMatchObject({ ...rest, distances: 7969 })
    expect([...result.centroids]).toEqual(centroids.flat())
  })

  it('ends where lloyd does with weights, for 8,103 distances instead of 54,000', () => {
    const { firstTwo, ...rest } = weightedEnd
    const result = elkan(points, start, { tolerance: 0, weights })
    expect(result).toMatchObject({ ...rest, distances: 8103 })
    expect([...result.centroids.subarray(0, 6)]).toEqual(firstTwo.flat())
  })
})
