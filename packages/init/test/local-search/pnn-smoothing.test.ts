import { seeded } from '@kentro/core'
import { greedyKMeansPlusPlus, kMeansPlusPlus, pnnSmoothing } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergePairs } from '../../src/local-search/internal/merge-pairs.ts'
import { randomParts } from '../../src/local-search/internal/random-parts.ts'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { cases, squared } from './naive.ts'
import type { Row } from './naive.ts'

fc.configureGlobal({ seed: 1 })

/** All pairs looked at again after each merger. */
function naiveMerge(rows: Row[], weights: number[], k: number): Row[] {
  const left = rows.map((row, c) => ({ row, weight: weights[c] }))
  while (left.length > k) {
    let best = { a: 0, b: 1, cost: Infinity }
    left.forEach((one, a) =>
      left.slice(a + 1).forEach((other, step) => {
        const both = one.weight + other.weight
        const cost = both === 0 ? 0 : ((one.weight * other.weight) / both) * squared(one.row, other.row)
        if (cost < best.cost) best = { a, b: a + 1 + step, cost }
      }),
    )
    const [one, other] = [left[best.a], left[best.b]]
    const weight = one.weight + other.weight
    const share = weight === 0 ? 0 : other.weight / weight
    left[best.a] = { row: one.row.map((value, j) => value + (other.row[j] - value) * share), weight }
    left.splice(best.b, 1)
  }
  return left.map(({ row }) => row)
}

describe('pnnSmoothing(points, k, random)', () => {
  it('merges the centroids that it costs least, by weight', () => {
    // 0 and 4 of weight 1 cost 8; 4 and 6, of weights 1 and 9, 3.6; then 0 and 5.8, of weights 1 and 10, 30.6.
    const pool = { rows: Float64Array.of(0, 4, 6, 20), weight: Float64Array.of(1, 1, 9, 1) }
    expect(mergePairs(pool, 3).rows).toEqual(Float64Array.of(0, 5.8, 20))
    expect(mergePairs(pool, 2).rows[0]).toBeCloseTo(58 / 11, 12)
    expect(pool.rows).toEqual(Float64Array.of(0, 4, 6, 20))
  })

  it('asks for no distance where there is nothing to merge, and for all between two where there is', () => {
    const pool = { rows: Float64Array.of(0, 4, 6), weight: Float64Array.of(1, 1, 1) }
    expect(mergePairs(pool, 3)).toEqual({ rows: pool.rows, distances: 0 })
    expect(mergePairs(pool, 2).distances).toBe(3)
  })

  it('merges what weighs nothing first, into anything', () => {
    const pool = { rows: Float64Array.of(0, 4, 6, 7), weight: Float64Array.of(1, 0, 0, 2) }
    expect(mergePairs(pool, 2).rows).toEqual(Float64Array.of(0, 7))
    const nothing = { rows: Float64Array.of(3, 4, 5), weight: new Float64Array(3) }
    expect(mergePairs(nothing, 1).rows).toEqual(Float64Array.of(3))
  })

  it('merges as the plainest code does', () => {
    fc.assert(
      fc.property(cases(true), ({ points, rows, weights, k }) => {
        const pool = { rows: Float64Array.from(points.data), weight: Float64Array.from(weights) }
        expect([...mergePairs(pool, k).rows]).toEqual(naiveMerge(rows, weights, k).flat())
      }),
    )
  })

  it('splits into parts that differ by one point at most, each split as likely', () => {
    const random = seeded('parts')
    const sizes = randomParts(
      Int32Array.from({ length: 11 }, (_, i) => i),
      3,
      random,
    ).map((part) => part.length)
    expect(sizes).toEqual([4, 4, 3])
    const counts = tally(6, 6000, () => {
      const [[a, b]] = randomParts(Int32Array.of(0, 1, 2, 3), 2, random)
      return [1, 2, 3, 12, 13, 23].indexOf(Math.min(a, b) * 10 + Math.max(a, b))
    })
    const alike = counts.map(() => 1 / 6)
    expect(chiSquareScore(counts, alike)).toBeLessThan(BOUND)
  })

  it('is k-means++ and Lloyd where there is one part', () => {
    fc.assert(
      fc.property(cases(true), fc.constantFrom(1, 3), ({ points, options, k, seed }, trials) => {
        const start = greedyKMeansPlusPlus(points, k, seeded(seed), { ...options, trials })
        const { centroids, distances } = lloyd(
          points,
          { data: start.centroids, n: k, d: points.d },
          { ...options, tolerance: 0 },
        )
        const seeding = pnnSmoothing(points, k, seeded(seed), { ...options, trials, rho: 0 })
        expect(seeding).toEqual({ centroids, indices: null, distances: start.distances + distances })
      }),
    )
  })

  it('has sqrt(rho n / 2k) parts, of at least k points each', () => {
    const parts = (n: number, k: number, rho?: number) => {
      const random = seeded(1)
      let draws = 0
      const points = Array.from({ length: n }, (_, i) => [i * i + (i % 7)])
      pnnSmoothing(points, k, () => (draws++, random()), rho === undefined ? {} : { rho })
      return (draws - (n - 1)) / k
    }
    expect(parts(200, 4)).toBe(5)
    expect(parts(201, 4)).toBe(6)
    expect(parts(200, 4, 4)).toBe(10)
    expect(parts(200, 4, 1000)).toBe(50)
    expect(parts(9, 4, 1000)).toBe(2)
  })

  it('splits the points that have weight only', () => {
    const points = Array.from({ length: 100 }, (_, i) => [i < 50 ? i * i : 1e6])
    const weights = points.map((_, i) => (i < 50 ? 1 : 0))
    const heavy = pnnSmoothing(points.slice(0, 50), 3, seeded(1))
    expect(pnnSmoothing(points, 3, seeded(1), { weights })).toEqual(heavy)
  })

  it('takes all points together where fewer than k have weight', () => {
    const points = [[1], [5], [9], [20]]
    const weights = [0, 2, 0, 1]
    const start = kMeansPlusPlus(points, 3, seeded(2), { weights })
    const { centroids } = lloyd(points, { data: start.centroids, n: 3, d: 1 }, { weights, tolerance: 0 })
    expect(pnnSmoothing(points, 3, seeded(2), { weights, rho: 100 }).centroids).toEqual(centroids)
  })

  it('refuses rho and trials that are none', () => {
    const trying = (options: object) => () => pnnSmoothing([[0], [1]], 2, Math.random, options)
    expect(trying({ rho: -1 })).toThrow(new RangeError('rho must be a finite number of at least 0, got -1'))
    expect(trying({ rho: Infinity })).toThrow(new RangeError('rho must be a finite number of at least 0, got Infinity'))
    expect(trying({ rho: '2' })).toThrow(new TypeError("rho must be a finite number of at least 0, got '2'"))
    expect(trying({ trials: 0 })).toThrow(new RangeError('trials must be an integer of at least 1, got 0'))
  })
})
