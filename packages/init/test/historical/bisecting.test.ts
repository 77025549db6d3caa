import { seeded } from '@kentro/core'
import { bisecting, split } from '@kentro/init'
import type { BisectingOptions } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { wholePoints } from './whole-points.ts'

const drawn = (...draws: number[]) => {
  return () => draws.shift() ?? Number.NaN
}

const sorted = (values: Float64Array) => [...values].sort((a, b) => a - b)

// Eight points close together on the left, four in two sparse pairs on the right.
const uneven = [0, 1, 2, 3, 4, 5, 6, 7, 500, 510, 600, 610].map((value) => [value])

describe('bisecting(points, k, random)', () => {
  it('bisects the cluster of largest inertia, until labels stay', () => {
    for (let seed = 0; seed < 10; seed++) {
      const { centroids } = bisecting(uneven, 3, seeded(seed))
      expect(sorted(centroids)).toEqual([3.5, 505, 605])
    }
  })

  it('can bisect the cluster with the most points instead', () => {
    for (let seed = 0; seed < 10; seed++) {
      const { centroids } = bisecting(uneven, 3, seeded(seed), { by: 'size' })
      expect(sorted(centroids)[2]).toBe(555)
    }
  })

  it('keeps the bisection of least inertia', () => {
    // From 0 and 5, 2-means stays at {0} and the rest; from 5 and 10 it finds {0, 5} and {9, 10}.
    const wide = [[0], [5], [9], [10]]
    const only = (...pair: number[]) => sorted(bisecting(wide, 2, drawn(...pair), { trials: 1 }).centroids)
    expect(only(0, 0)).toEqual([0, 8])
    expect(only(0.3, 0.9)).toEqual([2.5, 9.5])
    expect(sorted(bisecting(wide, 2, drawn(0, 0, 0.3, 0.9), { trials: 2 }).centroids)).toEqual([2.5, 9.5])
    expect(sorted(bisecting(wide, 2, drawn(0.3, 0.9, 0, 0), { trials: 2 }).centroids)).toEqual([2.5, 9.5])
  })

  it('makes 5 trials, each of two draws', () => {
    let draws = 0
    const random = seeded('five')
    const seeding = bisecting(uneven, 4, () => (draws++, random()))
    expect(draws).toBe(2 * 5 * 3)
    expect(bisecting(uneven, 4, seeded('five'), { trials: 5, by: 'inertia' })).toEqual(seeding)
  })

  it('is split by size with one trial and any number of iterations', () => {
    for (let seed = 0; seed < 20; seed++) {
      const points = wholePoints(`points ${seed}`, 60, 2, 40)
      const bisected = bisecting(points, 7, seeded(seed), { by: 'size', trials: 1 })
      expect(bisected).toEqual(split(points, 7, seeded(seed), { iterations: 300 }))
    }
  })

  it('weighs inertias', () => {
    const weights = uneven.map((_, i) => (i < 8 ? 300 : 1))
    const draws = [0, 0.9999, 0, 0.9]
    const next = (given: object) => sorted(bisecting(uneven, 3, drawn(...draws), { trials: 1, ...given }).centroids)
    expect(next({ weights })).toEqual([1.5, 5.5, 555])
    expect(next({})).toEqual([3.5, 505, 605])
  })

  it('leads to less inertia than splitting by size, sparse clusters and all', () => {
    const dense = Array.from({ length: 300 }, (_, i) => [i % 17, (i * i) % 19])
    const sparse = Array.from({ length: 40 }, (_, i) => [1000 + 100 * (i % 4) + (i % 7), (i * 5) % 11])
    const points = [...dense, ...sparse]
    for (let seed = 0; seed < 10; seed++) {
      const inertiaOf = (by: 'inertia' | 'size') => {
        const { centroids } = bisecting(points, 5, seeded(seed), { by })
        return lloyd(points, { data: centroids, shape: [5, 2] }, { tolerance: 0 }).inertia
      }
      expect(inertiaOf('inertia')).toBeLessThan(inertiaOf('size') / 4)
    }
  })

  it('refuses unknown sizes and trials that are no positive integer', () => {
    const by = (options: object) => () => bisecting(uneven, 2, seeded(1), options as BisectingOptions)
    expect(by({ by: 'count' })).toThrow(new RangeError("by must be one of 'inertia', 'size', got 'count'"))
    expect(by({ by: 2 })).toThrow(new TypeError("by must be one of 'inertia', 'size', got 2"))
    expect(by({ trials: 0 })).toThrow(new RangeError('trials must be an integer of at least 1, got 0'))
    expect(by({ trials: '1' })).toThrow(new TypeError("trials must be an integer of at least 1, got '1'"))
  })
})
