import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { end, points, start, weightedEnd, weights } from './golden.ts'

// golden.browser.test.ts runs this file in a page.
describe('lloyd to the last bit', () => {
  it('ends here', () => {
    const { centroids, ...rest } = end
    const result = lloyd(points, start, { tolerance: 0 })
    expect(result).toMatchObject({ ...rest, distances: 20 * 500 * 6 })
    expect([...result.centroids]).toEqual(centroids.flat())
    const sizes = new Int32Array(6)
    for (const label of result.labels) sizes[label]++
    expect([...sizes]).toEqual([57, 110, 81, 69, 84, 99])
  })

  it('ends here with weights', () => {
    const { firstTwo, ...rest } = weightedEnd
    const result = lloyd(points, start, { tolerance: 0, weights })
    expect(result).toMatchObject(rest)
    expect([...result.centroids.subarray(0, 6)]).toEqual(firstTwo.flat())
  })
})
