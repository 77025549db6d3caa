import { seeded } from '@kentro/core'
import { greedyKMeansPlusPlus, lookAheadGreedy, zigZagGreedy } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, draw, firstOfLeast, inertiaOf, labelsOf, massesOf, meansOf, total } from './naive.ts'
import type { Case, Row } from './naive.ts'

fc.configureGlobal({ seed: 1 })

const costs = {
  seeds: (rows: Row[], weights: number[], seeds: Row[]) => total(massesOf(rows, weights, seeds)),
  means: (rows: Row[], weights: number[], seeds: Row[]) => {
    const labels = labelsOf(rows, seeds)
    return inertiaOf(rows, weights, labels, meansOf(rows, weights, labels, seeds))
  },
}

const passes = { seeds: greedyKMeansPlusPlus, means: lookAheadGreedy }

/** Both passes, every candidate from scratch. */
function naive(
  { points, rows, weights, options, k, seed }: Case,
  trials: number,
  ranking: 'seeds' | 'means',
): number[] {
  const random = seeded(seed)
  const chosen = [...(passes[ranking](points, k, random, { ...options, trials }).indices ?? [])]
  const at = (indices: number[]) => indices.map((i) => rows[i])
  for (let c = k === 1 ? -1 : k - 1; c >= 0; c--) {
    const masses = massesOf(rows, weights, at(chosen.toSpliced(c, 1)))
    const drawn = total(masses) === 0 ? [] : Array.from({ length: trials }, () => draw(masses, random))
    const standing = [chosen[c], ...drawn]
    const left = standing.map((i) => costs[ranking](rows, weights, at(chosen.with(c, i))))
    chosen[c] = standing[firstOfLeast(left)]
  }
  return chosen
}

describe('zigZagGreedy(points, k, random)', () => {
  it('lets a seed go for a better one, from the last to the first', () => {
    // First 0, then 30 and 31. For 31 stands 10, which leaves 3 for 182; for 30 stands 31, which leaves as much.
    const points = [[0], [1], [9], [10], [30], [31]]
    const draws = [0, 0.4, 0.999, 0.5, 0.5, 0]
    const { indices } = zigZagGreedy(points, 3, () => draws.shift() ?? 0, { trials: 1 })
    expect(draws).toEqual([])
    expect(indices).toEqual(Int32Array.of(0, 4, 3))
  })

  it.each(['seeds', 'means'] as const)('makes the choices of the plainest code, by %s', (ranking) => {
    fc.assert(
      fc.property(cases(ranking === 'seeds'), fc.integer({ min: 1, max: 4 }), (given, trials) => {
        const { points, options, k, seed } = given
        const { indices } = zigZagGreedy(points, k, seeded(seed), { ...options, trials, ranking })
        expect([...(indices ?? [])]).toEqual(naive(given, trials, ranking))
      }),
    )
  })

  it.each(['seeds', 'means'] as const)('is never worse than its first pass, by %s', (ranking) => {
    fc.assert(
      fc.property(cases(ranking === 'seeds'), ({ points, rows, weights, options, k, seed }) => {
        const cost = (indices: Int32Array | null) =>
          costs[ranking](
            rows,
            weights,
            [...(indices ?? [])].map((i) => rows[i]),
          )
        const before = cost(passes[ranking](points, k, seeded(seed), options).indices)
        const after = cost(zigZagGreedy(points, k, seeded(seed), { ...options, ranking }).indices)
        expect(after).toBeLessThanOrEqual(before * (1 + 1e-12))
      }),
    )
  })

  it('ranks by seeds 2 + floor(ln k) candidates in each pass unless told otherwise', () => {
    const points = Array.from({ length: 60 }, (_, i) => [i * i, i % 7])
    const random = seeded(3)
    let draws = 0
    const seeding = zigZagGreedy(points, 8, () => (draws++, random()))
    expect(draws).toBe(1 + 7 * 4 + 8 * 4)
    expect(seeding).toEqual(zigZagGreedy(points, 8, seeded(3), { trials: 4, ranking: 'seeds' }))
    expect(seeding).not.toEqual(zigZagGreedy(points, 8, seeded(3), { ranking: 'means' }))
  })

  it('is its first pass for k = 1', () => {
    const points = [[0], [1], [5]]
    expect(zigZagGreedy(points, 1, seeded(2))).toEqual(greedyKMeansPlusPlus(points, 1, seeded(2)))
  })

  it('refuses trials that are none, and other rankings', () => {
    const trying = (options: object) => () => zigZagGreedy([[0], [1]], 2, Math.random, options)
    expect(trying({ trials: 0 })).toThrow(new RangeError('trials must be an integer of at least 1, got 0'))
    expect(trying({ trials: '2' })).toThrow(new TypeError("trials must be an integer of at least 1, got '2'"))
    expect(trying({ ranking: 'points' })).toThrow(
      new RangeError("ranking must be one of 'seeds', 'means', got 'points'"),
    )
    expect(trying({ ranking: 2 })).toThrow(new TypeError("ranking must be one of 'seeds', 'means', got 2"))
  })
})
