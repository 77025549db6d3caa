import { seeded } from '@kentro/core'
import { greedyKMeansPlusPlus, recombinator } from '@kentro/init'
import type { RecombinatorOptions } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { bestOnALine } from './best-on-a-line.ts'
import { inertiaFrom, numbers } from './numbers.ts'

describe('recombinator(points, k, random)', () => {
  it('finds the best that there is, or nearly', () => {
    for (let seed = 0; seed < 6; seed++) {
      const points = numbers(`line ${seed}`, 60, 1)
      const best = bestOnALine([...points.data], 6)
      expect(inertiaFrom(points, recombinator(points, 6, seeded(seed)).centroids)).toBeLessThan(1.001 * best)
    }
  })

  it('does better than the best of as many runs from greedy k-means++ as it has solutions', () => {
    const points = numbers('plane', 400, 2)
    const mean = (inertias: number[]) => inertias.reduce((a, b) => a + b) / inertias.length
    const recombined = Array.from({ length: 10 }, (_, run) =>
      inertiaFrom(points, recombinator(points, 15, seeded(run)).centroids),
    )
    const restarted = Array.from({ length: 10 }, (_, run) => {
      const random = seeded(run)
      const runs = Array.from({ length: 10 }, () =>
        inertiaFrom(points, greedyKMeansPlusPlus(points, 15, random).centroids),
      )
      return Math.min(...runs)
    })
    expect(mean(recombined)).toBeLessThan(mean(restarted))
  })

  it('begins with greedy k-means++ and ten iterations, and is the best of these without generations', () => {
    const points = numbers('begin', 80, 2)
    for (let seed = 0; seed < 10; seed++) {
      const random = seeded(seed)
      const runs = Array.from({ length: 4 }, () => {
        const start = greedyKMeansPlusPlus(points, 5, random)
        const result = lloyd(points, { data: start.centroids, shape: [5, 2] }, { tolerance: 0, maxIterations: 10 })
        return { ...result, distances: result.distances + start.distances }
      })
      const best = runs.reduce((least, run) => (run.inertia < least.inertia ? run : least))
      const distances = runs.reduce((sum, run) => sum + run.distances, 0)
      const seeding = recombinator(points, 5, seeded(seed), { population: 4, generations: 0 })
      expect(seeding).toEqual({ centroids: best.centroids, indices: null, distances })
    }
  })

  it('ends when all are nearly as good, the sooner the more selection sharpens', () => {
    const points = numbers('end', 200, 2)
    const cost = (options: RecombinatorOptions) => recombinator(points, 10, seeded('end'), options).distances
    expect(cost({ tolerance: 1e9 })).toBe(cost({ generations: 0 }))
    expect(cost({ sharpening: 2 })).toBeLessThan(cost({ sharpening: 0 }))
    expect(cost({ generations: 3, tolerance: 0 })).toBeLessThan(cost({ generations: 4, tolerance: 0 }))
  })

  it('finds clusters by weight', () => {
    const points = [[0], [2], [5], [7]]
    const sorted = (weights: number[]) =>
      [...recombinator(points, 2, seeded(1), { weights }).centroids].sort((a, b) => a - b)
    expect(sorted([1, 1, 1, 1])).toEqual([1, 6])
    expect(sorted([9, 1, 1, 1])).toEqual([0.2, 6])
    expect(sorted([1, 0, 1, 2])).toEqual([0, 19 / 3])
  })

  it('refuses options that are none', () => {
    const by = (options: object) => () => recombinator([[0], [1]], 2, seeded(1), options as RecombinatorOptions)
    expect(by({ population: 1 })).toThrow(new RangeError('population must be an integer of at least 2, got 1'))
    expect(by({ sharpening: -1 })).toThrow(new RangeError('sharpening must be a finite number of at least 0, got -1'))
    expect(by({ generations: 0.5 })).toThrow(new RangeError('generations must be an integer of at least 0, got 0.5'))
    expect(by({ iterations: 0 })).toThrow(new RangeError('iterations must be an integer of at least 1, got 0'))
    expect(by({ tolerance: NaN })).toThrow(new RangeError('tolerance must be a finite number of at least 0, got NaN'))
    expect(by({ tolerance: '1' })).toThrow(new TypeError("tolerance must be a finite number of at least 0, got '1'"))
  })
})
