import { seeded } from '@kentro/core'
import { kMeansPlusPlus, lsPlusPlus } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, draw, indexOfLeast, massesOf, total } from './naive.ts'
import type { Case } from './naive.ts'

fc.configureGlobal({ seed: 1 })

/** LS++ as its paper has it: all k swaps of a step from scratch. */
function naive({ points, rows, weights, options, k, seed }: Case, steps: number): number[] {
  const random = seeded(seed)
  const chosen = [...(kMeansPlusPlus(points, k, random, options).indices ?? [])]
  const cost = (indices: number[]) =>
    total(
      massesOf(
        rows,
        weights,
        indices.map((i) => rows[i]),
      ),
    )
  for (let step = 0; step < steps && cost(chosen) > 0; step++) {
    const masses = massesOf(
      rows,
      weights,
      chosen.map((i) => rows[i]),
    )
    const drawn = draw(masses, random)
    const swaps = chosen.map((_, c) => chosen.with(c, drawn))
    const best = swaps[indexOfLeast(swaps.map(cost))]
    if (cost(best) < cost(chosen)) chosen.splice(0, k, ...best)
  }
  return chosen
}

const line = [[0], [1], [10], [11]]

describe('lsPlusPlus(points, k, random)', () => {
  it('swaps a seed for the point drawn where that lowers the sum of squared distances', () => {
    // Seeds 0 and, by 0.004 of 222, 1: they leave 81 + 100. Half of that draws 11: without 0, or 1, that leaves 1 + 1.
    const draws = [0, 0.004, 0.5]
    const { indices } = lsPlusPlus(line, 2, () => draws.shift() ?? 0.9, { steps: 1 })
    expect(indices).toEqual(Int32Array.of(3, 1))
    expect(draws).toEqual([])
  })

  it('leaves the seeds where no swap does', () => {
    const draws = [0, 0.99, 0.9]
    expect(lsPlusPlus(line, 2, () => draws.shift() ?? 0, { steps: 1 }).indices).toEqual(Int32Array.of(0, 3))
    expect(draws).toEqual([])
  })

  it('makes the swaps of the plainest code', () => {
    fc.assert(
      fc.property(cases(true), fc.integer({ min: 0, max: 8 }), (given, steps) => {
        const { indices } = lsPlusPlus(given.points, given.k, seeded(given.seed), { ...given.options, steps })
        expect([...(indices ?? [])]).toEqual(naive(given, steps))
      }),
    )
  })

  it('is k-means++ without steps, and never worse with more of them', () => {
    fc.assert(
      fc.property(cases(true), ({ points, rows, weights, options, k, seed }) => {
        const search = (steps: number) => lsPlusPlus(points, k, seeded(seed), { ...options, steps }).indices ?? []
        expect(search(0)).toEqual(kMeansPlusPlus(points, k, seeded(seed), options).indices)
        const costs = [0, 1, 2, 5, 25].map((steps) => {
          const seeds = [...search(steps)].map((i) => rows[i])
          return total(massesOf(rows, weights, seeds))
        })
        expect(costs).toEqual(costs.toSorted((a, b) => b - a))
      }),
    )
  })

  it('tries 25 swaps from plain k-means++ unless told otherwise', () => {
    const points = Array.from({ length: 200 }, (_, i) => [(i * i) % 101, (i * 7) % 13])
    const random = seeded(3)
    let draws = 0
    const seeding = lsPlusPlus(points, 5, () => (draws++, random()))
    expect(draws).toBe(5 + 25)
    expect(seeding).toEqual(lsPlusPlus(points, 5, seeded(3), { steps: 25, trials: 1 }))
    draws = 0
    lsPlusPlus(points, 5, () => (draws++, random()), { trials: 3, steps: 7 })
    expect(draws).toBe(1 + 4 * 3 + 7)
  })

  it('stops where all weight lies on the seeds', () => {
    let draws = 0
    lsPlusPlus([[5], [6], [5], [6]], 2, () => (draws++, 0.5))
    expect(draws).toBe(2)
  })

  it('refuses steps and trials that are none', () => {
    const trying = (options: object) => () => lsPlusPlus(line, 2, Math.random, options)
    expect(trying({ steps: -1 })).toThrow(new RangeError('steps must be an integer of at least 0, got -1'))
    expect(trying({ steps: '2' })).toThrow(new TypeError("steps must be an integer of at least 0, got '2'"))
    expect(trying({ trials: 0 })).toThrow(new RangeError('trials must be an integer of at least 1, got 0'))
    expect(trying({ trials: 1.5 })).toThrow(new RangeError('trials must be an integer of at least 1, got 1.5'))
  })
})
