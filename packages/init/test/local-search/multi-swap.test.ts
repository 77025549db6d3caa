import { seeded } from '@kentro/core'
import { kMeansPlusPlus, lsPlusPlus, multiSwap } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, draw, indexOfLeast, massesOf, total } from './naive.ts'
import type { Case } from './naive.ts'

fc.configureGlobal({ seed: 1 })

/** The greedy form of its paper: all costs from scratch. */
function naive({ points, rows, weights, options, k, seed }: Case, swaps: number, steps: number): number[] {
  const random = seeded(seed)
  const masses = (indices: number[]) =>
    massesOf(
      rows,
      weights,
      indices.map((i) => rows[i]),
    )
  const cost = (indices: number[]) => total(masses(indices))
  let chosen = [...(kMeansPlusPlus(points, k, random, options).indices ?? [])]
  for (let step = 0; step < steps && cost(chosen) > 0; step++) {
    const before = masses(chosen)
    const drawn = Array.from({ length: swaps }, () => draw(before, random))
    const all = [...new Set([...chosen, ...drawn])]
    while (all.length > k) {
      const c = indexOfLeast(all.map((_, place) => cost(all.toSpliced(place, 1))))
      // The last takes the place of the one that goes.
      const last = all.pop() ?? 0
      if (c < all.length) all[c] = last
    }
    if (cost(all) < cost(chosen)) chosen = all
  }
  return chosen
}

describe('multiSwap(points, k, random)', () => {
  it('takes points in, and lets as many go, of which each costs least', () => {
    // Seeds 0 and 1. Drawn: 10 and 31. Then 0 goes, at a cost of 1, and 10, at a cost of 81; 1 would cost 180.
    const points = [[0], [1], [10], [31]]
    const draws = [0, 0, 0.05, 0.5]
    const { indices } = multiSwap(points, 2, () => draws.shift() ?? 0, { swaps: 2, steps: 1 })
    expect(draws).toEqual([])
    expect([...(indices ?? [])].sort()).toEqual([1, 3])
  })

  it('makes the swaps of the plainest code', () => {
    fc.assert(
      fc.property(
        cases(true),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        (given, swaps, steps) => {
          const { indices } = multiSwap(given.points, given.k, seeded(given.seed), { ...given.options, swaps, steps })
          expect([...(indices ?? [])]).toEqual(naive(given, swaps, steps))
        },
      ),
    )
  })

  it('is LS++ with one swap at a time', () => {
    fc.assert(
      fc.property(cases(true), ({ points, options, k, seed }) => {
        const single = multiSwap(points, k, seeded(seed), { ...options, swaps: 1 })
        expect(single).toEqual(lsPlusPlus(points, k, seeded(seed), options))
      }),
    )
  })

  it('is never worse with more steps', () => {
    fc.assert(
      fc.property(cases(true), ({ points, rows, weights, options, k, seed }) => {
        const costs = [0, 1, 2, 5, 25].map((steps) => {
          const { indices } = multiSwap(points, k, seeded(seed), { ...options, steps })
          const seeds = [...(indices ?? [])].map((i) => rows[i])
          return total(massesOf(rows, weights, seeds))
        })
        expect(costs).toEqual(costs.toSorted((a, b) => b - a))
      }),
    )
  })

  it('swaps 4 points in 25 steps from plain k-means++ unless told otherwise', () => {
    const points = Array.from({ length: 200 }, (_, i) => [(i * i) % 101, (i * 7) % 13])
    const random = seeded(3)
    let draws = 0
    const seeding = multiSwap(points, 5, () => (draws++, random()))
    expect(draws).toBe(5 + 25 * 4)
    expect(seeding).toEqual(multiSwap(points, 5, seeded(3), { swaps: 4, steps: 25, trials: 1 }))
    draws = 0
    multiSwap(points, 5, () => (draws++, random()), { trials: 3, steps: 7, swaps: 9 })
    expect(draws).toBe(1 + 4 * 3 + 7 * 9)
  })

  it('takes more points in than there are seeds', () => {
    const { indices } = multiSwap([[0], [1], [10], [11]], 2, seeded(1), { swaps: 20 })
    expect([...(indices ?? [])].map((i) => i >> 1).sort()).toEqual([0, 1])
  })

  it('refuses swaps, steps and trials that are none', () => {
    const trying = (options: object) => () => multiSwap([[0], [1]], 2, Math.random, options)
    expect(trying({ swaps: 0 })).toThrow(new RangeError('swaps must be an integer of at least 1, got 0'))
    expect(trying({ swaps: '2' })).toThrow(new TypeError("swaps must be an integer of at least 1, got '2'"))
    expect(trying({ steps: NaN })).toThrow(new RangeError('steps must be an integer of at least 0, got NaN'))
    expect(trying({ trials: 0 })).toThrow(new RangeError('trials must be an integer of at least 1, got 0'))
  })
})
