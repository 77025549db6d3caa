import { seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { greedyKMeansPlusPlus, hgMeans, randomPoints } from '@kentro/init'
import type { HgMeansOptions } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { bestOnALine } from './best-on-a-line.ts'
import { inertiaFrom, numbers } from './numbers.ts'

/** Counts its draws. */
function counted(seed: string): { random: Random; draws: () => number } {
  const random = seeded(seed)
  let draws = 0
  return { random: () => (draws++, random()), draws: () => draws }
}

describe('hgMeans(points, k, random)', () => {
  it('finds the best that there is', () => {
    for (let seed = 0; seed < 6; seed++) {
      const points = numbers(`line ${seed}`, 60, 1)
      const best = bestOnALine([...points.data], 6)
      const { centroids } = hgMeans(points, 6, seeded(seed), { iterations: 300, patience: 100 })
      expect(inertiaFrom(points, centroids)).toBeCloseTo(best, 6)
    }
  })

  it('finds no less than 200 runs from greedy k-means++ do', () => {
    const points = numbers('plane', 300, 2)
    const runs = Array.from({ length: 200 }, (_, run) =>
      inertiaFrom(points, greedyKMeansPlusPlus(points, 12, seeded(run)).centroids),
    )
    const { centroids } = hgMeans(points, 12, seeded('hg'))
    expect(inertiaFrom(points, centroids)).toBeLessThanOrEqual(Math.min(...runs))
  })

  it('begins with the results from random points, and is the best of them if it has no children', () => {
    const points = numbers('begin', 80, 2)
    for (let seed = 0; seed < 10; seed++) {
      const random = seeded(seed)
      const runs = Array.from({ length: 4 }, () => {
        const { centroids } = randomPoints(points, 5, random)
        random()
        return lloyd(points, { data: centroids, shape: [5, 2] }, { tolerance: 0 })
      })
      const best = runs.reduce((least, run) => (run.inertia < least.inertia ? run : least))
      const distances = runs.reduce((sum, run) => sum + run.distances, 0)
      const seeding = hgMeans(points, 5, seeded(seed), { population: 4, iterations: 0 })
      expect(seeding).toEqual({ centroids: best.centroids, indices: null, distances })
    }
  })

  it('draws two pairs of parents, one of each pair of centroids, and a move for each child', () => {
    const points = numbers('draws', 60, 2)
    const before = counted('children')
    hgMeans(points, 4, before.random, { population: 3, iterations: 0 })
    expect(before.draws()).toBe(3 * (4 + 1))
    const after = counted('children')
    hgMeans(points, 4, after.random, { population: 3, iterations: 7 })
    expect(after.draws() - before.draws()).toBe(7 * (4 + 4 + 1 + 3))
  })

  it('ends after as many children in a row without the best as it has patience for', () => {
    const points = numbers('patience', 60, 2)
    const children = (patience: number) => {
      const { random, draws } = counted('patience')
      hgMeans(points, 4, random, { population: 3, patience })
      return (draws() - 3 * 5) / 12
    }
    expect(children(1)).toBeGreaterThanOrEqual(1)
    expect(children(40)).toBeGreaterThanOrEqual(40)
    expect(children(40)).toBeLessThan(400)
  })

  it('ends once nothing is left to gain', () => {
    const { random, draws } = counted('done')
    hgMeans([[1], [5], [5], [9]], 3, random, { population: 2 })
    expect(draws()).toBe(2 * 4)
  })

  it('is the mean for k = 1, without a draw', () => {
    const { random, draws } = counted('one')
    expect([...hgMeans([[1], [5], [9]], 1, random, { weights: [1, 1, 2] }).centroids]).toEqual([6])
    expect(draws()).toBe(0)
  })

  it('finds clusters by weight', () => {
    const points = [[0], [2], [5], [7]]
    const sorted = (weights: number[]) =>
      [...hgMeans(points, 2, seeded(1), { weights }).centroids].sort((a, b) => a - b)
    expect(sorted([1, 1, 1, 1])).toEqual([1, 6])
    expect(sorted([9, 1, 1, 1])).toEqual([0.2, 6])
    expect(sorted([1, 0, 1, 2])).toEqual([0, 19 / 3])
  })

  it('refuses populations, iterations and patience that are none', () => {
    const by = (options: object) => () => hgMeans([[0], [1]], 2, seeded(1), options as HgMeansOptions)
    expect(by({ population: 0 })).toThrow(new RangeError('population must be an integer of at least 1, got 0'))
    expect(by({ iterations: -1 })).toThrow(new RangeError('iterations must be an integer of at least 0, got -1'))
    expect(by({ patience: 0 })).toThrow(new RangeError('patience must be an integer of at least 1, got 0'))
    expect(by({ patience: '9' })).toThrow(new TypeError("patience must be an integer of at least 1, got '9'"))
  })
})
