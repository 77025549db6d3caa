import { seeded } from '@kentro/core'
import { greedyKMeansPlusPlus, kMeansPlusPlus, lookAheadGreedy } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, draw, firstOfLeast, inertiaOf, labelsOf, massesOf, meansOf, total } from './naive.ts'
import type { Case } from './naive.ts'

fc.configureGlobal({ seed: 1 })

/** Every candidate by the inertia of a step of k-means from the seeds with it. */
function naive({ points, rows, weights, options, k, seed }: Case, trials: number): number[] {
  const random = seeded(seed)
  const chosen = [...(kMeansPlusPlus(points, 1, random, options).indices ?? [])]
  const seeds = (indices: number[]) => indices.map((i) => rows[i])
  while (chosen.length < k) {
    const masses = massesOf(rows, weights, seeds(chosen))
    if (total(masses) === 0) break
    const drawn = Array.from({ length: trials }, () => draw(masses, random))
    const costs = drawn.map((i) => {
      const start = seeds([...chosen, i])
      const labels = labelsOf(rows, start)
      return inertiaOf(rows, weights, labels, meansOf(rows, weights, labels, start))
    })
    chosen.push(drawn[firstOfLeast(costs)])
  }
  return chosen
}

describe('lookAheadGreedy(points, k, random)', () => {
  const draws = (...values: number[]) => {
    const rest = values.slice()
    return () => rest.shift() ?? 0
  }

  it('takes the candidate that leads to the least inertia, though another leaves less now', () => {
    // First 0. Candidate 11 leaves 315, and its means 104.7 + 2; -12 leaves 366, and its means 92.75 + 0.5.
    const points = [[0], [10], [11], [12], [-12], [-13]]
    expect(lookAheadGreedy(points, 2, draws(0, 0.3, 0.7), { trials: 2 }).indices).toEqual(Int32Array.of(0, 4))
    expect(greedyKMeansPlusPlus(points, 2, draws(0, 0.3, 0.7), { trials: 2 }).indices).toEqual(Int32Array.of(0, 2))
  })

  it('takes the first drawn where candidates lead to the same', () => {
    // With 9 as with 12 the means are 0.5 and 11.33.
    const points = [[0], [1], [9], [12], [13]]
    expect(lookAheadGreedy(points, 2, draws(0, 0.1, 0.5), { trials: 2 }).indices).toEqual(Int32Array.of(0, 2))
    expect(lookAheadGreedy(points, 2, draws(0, 0.5, 0.1), { trials: 2 }).indices).toEqual(Int32Array.of(0, 3))
  })

  it('makes the choices of the plainest code', () => {
    fc.assert(
      fc.property(cases(false), fc.integer({ min: 2, max: 5 }), (given, trials) => {
        const { points, options, k, seed } = given
        const { indices } = lookAheadGreedy(points, k, seeded(seed), { ...options, trials })
        const expected = naive(given, trials)
        expect([...(indices ?? [])].slice(0, expected.length)).toEqual(expected)
      }),
    )
  })

  it('is k-means++ with one candidate', () => {
    fc.assert(
      fc.property(cases(true), ({ points, options, k, seed }) => {
        const plain = kMeansPlusPlus(points, k, seeded(seed), options)
        const { centroids, indices } = lookAheadGreedy(points, k, seeded(seed), { ...options, trials: 1 })
        expect({ centroids, indices }).toEqual({ centroids: plain.centroids, indices: plain.indices })
      }),
    )
  })

  it('draws as greedy k-means++ does, and asks for as many distances', () => {
    const points = Array.from({ length: 60 }, (_, i) => [i * i])
    for (const options of [{}, { trials: 2 }, { trials: 7 }]) {
      for (const k of [1, 2, 8, 21]) {
        let draws = 0
        const count = (seed: number) => {
          const random = seeded(seed)
          return () => (draws++, random())
        }
        const greedy = greedyKMeansPlusPlus(points, k, count(k), options)
        const drawn = draws
        expect(lookAheadGreedy(points, k, count(k), options).distances).toBe(greedy.distances)
        expect(draws).toBe(2 * drawn)
      }
    }
  })

  it('refuses trials that are none', () => {
    const trying = (trials: unknown) => () => lookAheadGreedy([[0], [1]], 2, Math.random, { trials: trials as number })
    expect(trying(0)).toThrow(new RangeError('trials must be an integer of at least 1, got 0'))
    expect(trying('2')).toThrow(new TypeError("trials must be an integer of at least 1, got '2'"))
  })
})
