import { seeded } from '@kentro/core'
import { flsPlusPlus, greedyKMeansPlusPlus } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, draw, indexOfLeast, inertiaOf, labelsOf, massesOf, meansOf, total } from './naive.ts'
import type { Case, Row } from './naive.ts'

fc.configureGlobal({ seed: 1 })

/** FLS++ as its paper has it: all k swaps of a step from scratch. */
function naive({ points, rows, weights, options, k, seed }: Case, steps: number): Row[] {
  const random = seeded(seed)
  const { indices } = greedyKMeansPlusPlus(points, k, random, options)
  const start = [...(indices ?? [])].map((i) => rows[i])
  let centres = meansOf(rows, weights, labelsOf(rows, start), start)
  for (let step = 0; step < steps; step++) {
    const now = centres
    const masses = massesOf(rows, weights, now)
    if (total(masses) === 0) break
    const candidate = rows[draw(masses, random)]
    const choices = [now, ...now.map((_, c) => now.with(c, candidate))].map((start) => {
      const labels = labelsOf(rows, start)
      const means = meansOf(rows, weights, labels, start)
      return { means, inertia: inertiaOf(rows, weights, labels, means) }
    })
    centres = choices[indexOfLeast(choices.map(({ inertia }) => inertia))].means
  }
  return centres
}

/** Values side by side, to nine digits. */
const digits = (values: Iterable<number>) => Array.from(values, (value) => value.toPrecision(9))

describe('flsPlusPlus(points, k, random)', () => {
  it('puts the point drawn in the place of a centroid, and all on the means of their points', () => {
    // Seeds 0, 4 and 20, so centroids 0, 4 and 32. Drawn: 44. Without 0 the means are 42, 2 and 22; without 4 the same.
    const points = [[0], [4], [20], [24], [40], [44]]
    const draws = [0, 0.001, 0.01, 0.99]
    const { centroids, indices } = flsPlusPlus(points, 3, () => draws.shift() ?? 0, { trials: 1, steps: 1 })
    expect(centroids).toEqual(Float64Array.of(42, 2, 22))
    expect(indices).toBe(null)
    expect(draws).toEqual([])
  })

  it('leaves the centroids where no swap is better', () => {
    const points = [[0], [4], [20], [24], [40], [44]]
    const draws = [0, 0.5, 0.5, 0.99]
    const { centroids } = flsPlusPlus(points, 3, () => draws.shift() ?? 0, { trials: 1, steps: 1 })
    expect(centroids).toEqual(Float64Array.of(2, 42, 22))
    expect(draws).toEqual([])
  })

  it('makes the choices of the plainest code', () => {
    fc.assert(
      fc.property(cases(false), fc.integer({ min: 0, max: 6 }), (given, steps) => {
        const { centroids } = flsPlusPlus(given.points, given.k, seeded(given.seed), { ...given.options, steps })
        expect(digits(centroids)).toEqual(digits(naive(given, steps).flat()))
      }),
    )
  })

  it('without steps is one of Lloyd from greedy k-means++', () => {
    fc.assert(
      fc.property(cases(true), ({ points, options, k, seed }) => {
        const { centroids } = greedyKMeansPlusPlus(points, k, seeded(seed), options)
        const step = { ...options, maxIterations: 1, emptyClusters: 'keep' } as const
        const expected = lloyd(points, { data: centroids, n: k, d: points.d }, step).centroids
        expect(flsPlusPlus(points, k, seeded(seed), { ...options, steps: 0 }).centroids).toEqual(expected)
      }),
    )
  })

  it('has less inertia with each step, by that of Lloyd at least', () => {
    fc.assert(
      fc.property(cases(false), ({ points, rows, weights, options, k, seed }) => {
        const costs = [0, 1, 2, 3, 5, 20].map((steps) => {
          const { centroids } = flsPlusPlus(points, k, seeded(seed), { ...options, steps })
          const { d } = points
          const centres = Array.from({ length: k }, (_, c) => [...centroids.subarray(c * d, (c + 1) * d)])
          return total(massesOf(rows, weights, centres))
        })
        for (let a = 1; a < costs.length; a++) expect(costs[a]).toBeLessThanOrEqual(costs[a - 1] * (1 + 1e-12))
      }),
    )
  })

  it('tries 20 swaps from greedy k-means++ unless told otherwise', () => {
    const points = Array.from({ length: 200 }, (_, i) => [(i * i) % 101, (i * 7) % 13])
    const random = seeded(3)
    let draws = 0
    const seeding = flsPlusPlus(points, 8, () => (draws++, random()))
    expect(draws).toBe(1 + 7 * 4 + 20)
    expect(seeding).toEqual(flsPlusPlus(points, 8, seeded(3), { steps: 20, trials: 4 }))
    draws = 0
    flsPlusPlus(points, 8, () => (draws++, random()), { trials: 1, steps: 3 })
    expect(draws).toBe(8 + 3)
  })

  it('sees structure far from the origin, and beside a point far away', () => {
    const near = Array.from({ length: 60 }, (_, i) => [Math.floor(i / 20) * 10 + (i % 20) / 32])
    const moved = near.map(([x]) => [x + 2 ** 30])
    const choose = (points: number[][]) => flsPlusPlus(points, 4, seeded(7)).centroids
    const here = choose(near)
    choose(moved).forEach((x, c) => expect(x - 2 ** 30).toBeCloseTo(here[c], 5))
    const far = [...near, [1e9]]
    const centroids = [...choose(far)].sort((a, b) => a - b)
    expect(centroids.map((x) => Math.round(x))).toEqual([0, 10, 20, 1e9])
  })

  it('refuses steps and trials that are none', () => {
    const trying = (options: object) => () => flsPlusPlus([[0], [1]], 2, Math.random, options)
    expect(trying({ steps: -1 })).toThrow(new RangeError('steps must be an integer of at least 0, got -1'))
    expect(trying({ steps: '2' })).toThrow(new TypeError("steps must be an integer of at least 0, got '2'"))
    expect(trying({ trials: 0 })).toThrow(new RangeError('trials must be an integer of at least 1, got 0'))
    expect(trying({ trials: Infinity })).toThrow(
      new RangeError('trials must be an integer of at least 1, got Infinity'),
    )
  })
})
