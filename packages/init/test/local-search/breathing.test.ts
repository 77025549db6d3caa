import { seeded } from '@kentro/core'
import type { Clustering, Random } from '@kentro/core'
import { breathing, greedyKMeansPlusPlus } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastUseful } from '../../src/local-search/internal/least-useful.ts'
import { cases, inertiaOf, labelsOf, squared, total } from './naive.ts'
import type { Case, Row } from './naive.ts'

fc.configureGlobal({ seed: 1 })

const order = (values: number[]) => values.map((_, c) => c).sort((a, b) => values[a] - values[b] || a - b)

/** New centroids next to the m of the largest error, all by the same offset. */
function naiveIn({ rows, weights }: Case, centroids: Row[], m: number, random: Random): Row[] {
  const labels = labelsOf(rows, centroids)
  const errors = centroids.map((_, c) =>
    inertiaOf(
      rows,
      weights.map((weight, i) => (labels[i] === c ? weight : 0)),
      labels,
      centroids,
    ),
  )
  const reach = Math.sqrt(inertiaOf(rows, weights, labels, centroids) / total(weights)) * 0.01
  const offset = rows[0].map(() => (random() - 0.5) * reach)
  const worst = order(errors.map((error) => -error)).slice(0, m)
  return [...centroids, ...worst.map((c) => centroids[c].map((value, j) => value + offset[j]))]
}

/** All but the m least useful, as bkmeans finds them. */
function naiveOut({ rows, weights }: Case, centroids: Row[], m: number, theta: number): Row[] {
  const utility = centroids.map(() => 0)
  rows.forEach((row, i) => {
    const squares = centroids.map((centroid) => squared(row, centroid))
    const [first, second] = order(squares)
    utility[first] += weights[i] * (squares[second] - squares[first])
  })
  const between = centroids.map((one) => centroids.map((other) => Math.sqrt(squared(one, other))))
  const nearest = between.map((row, c) => Math.min(...row.filter((_, other) => other !== c)))
  const close = (total(nearest) / nearest.length) * theta
  const gone = new Set<number>()
  const frozen = new Set<number>()
  for (const c of order(utility)) {
    if (frozen.has(c) || gone.size === m) continue
    gone.add(c)
    for (const other of order(between[c])) {
      if (other !== c && between[c][other] < close && frozen.size + m < centroids.length) frozen.add(other)
    }
  }
  return centroids.filter((_, c) => !gone.has(c))
}

/** Breathing k-means, step by step: the least inertia that it finds. */
function naive(given: Case, depth: number, theta: number, tolerance: number): number {
  const { points, options, k, seed } = given
  const random = seeded(seed)
  const solve = (start: Row[]): Clustering => lloyd(points, start, { ...options, tolerance })
  const split = ({ centroids, k: count, d }: Clustering) =>
    Array.from({ length: count }, (_, c) => [...centroids.subarray(c * d, (c + 1) * d)])
  const { centroids } = greedyKMeansPlusPlus(points, k, random, options)
  let now = lloyd(points, { data: centroids, n: k, d: points.d }, { ...options, tolerance })
  let best = now.inertia
  let m = k === 1 ? 0 : Math.min(depth, k, points.n - k)
  while (m > 0 && best > 0) {
    const more = solve(naiveIn(given, split(now), m, random))
    now = solve(naiveOut(given, split(more), m, theta))
    if (now.inertia < best * (1 - tolerance)) best = now.inertia
    else m--
  }
  return best
}

function inertiaWith({ points, options, k }: Case, centroids: Float64Array): number {
  // One more assignment, and what it makes of the centroids: no more inertia than they had.
  return lloyd(points, { data: centroids, n: k, d: points.d }, { ...options, maxIterations: 1 }).inertia
}

describe('breathing(points, k, random)', () => {
  it('lets go of the least useful that are not around each other', () => {
    // To the nearest it is 1, 1, 1, 1, 2, 2 and 86: 13.4 on average.
    const centroids = Float64Array.of(0, 1, 10, 11, 13, 15, 101)
    const utility = Float64Array.of(4, 3, 1, 2, 5, 6, 7)
    const gone = (m: number, theta: number) => [...leastUseful(centroids, utility, m, theta)]
    expect(gone(2, 0)).toEqual([2, 3])
    // Within 1.3: 10 goes, so 11 stays; 1 goes, so 0 stays; then 13.
    expect(gone(3, 0.1)).toEqual([2, 1, 4])
    // Within 14.8: all but the last are around 10. So that 4 may go, only the nearest 3 are frozen: 11, 13 and 15.
    expect(gone(2, 1.1)).toEqual([2, 6])
    expect(gone(4, 1.1)).toEqual([2, 1, 0, 6])
  })

  it('finds what the plainest code does, from the same draws', () => {
    fc.assert(
      fc.property(
        cases(false),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(0, 1.1, 2),
        fc.constantFrom(0, 1e-4),
        (given, m, theta, tolerance) => {
          const { points, options, k, seed } = given
          const { centroids } = breathing(points, k, seeded(seed), { ...options, m, theta, tolerance })
          const expected = naive(given, m, theta, tolerance)
          // One more step of Lloyd from there: what it gains where Lloyd stopped early is little.
          const ratio = expected === 0 ? 1 : inertiaWith(given, centroids) / expected
          expect(ratio).toBeLessThanOrEqual(1 + 1e-9)
          expect(ratio).toBeGreaterThanOrEqual(tolerance === 0 ? 1 - 1e-9 : 0.99)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('is greedy k-means++ and Lloyd without breaths, and never worse with them', () => {
    fc.assert(
      fc.property(cases(true), (given) => {
        const { points, options, k, seed } = given
        const start = greedyKMeansPlusPlus(points, k, seeded(seed), options)
        const solved = lloyd(points, { data: start.centroids, n: k, d: points.d }, options)
        const without = breathing(points, k, seeded(seed), { ...options, m: 0 })
        const distances = start.distances + solved.distances
        expect(without).toEqual({ centroids: solved.centroids, indices: null, distances })
        const { centroids } = breathing(points, k, seeded(seed), options)
        expect(inertiaWith(given, centroids)).toBeLessThanOrEqual(solved.inertia * (1 + 1e-12))
      }),
      { numRuns: 30 },
    )
  })

  it('breathes 5 at a time around 1.1 mean distances to a tolerance of 1e-4 unless told otherwise', () => {
    const points = Array.from({ length: 300 }, (_, i) => [(i * i) % 101, (i * 7) % 13])
    const options = { m: 5, theta: 1.1, tolerance: 1e-4 }
    const plain = breathing(points, 12, seeded(1))
    expect(breathing(points, 12, seeded(1), options)).toEqual(plain)
    for (const other of [{ m: 2 }, { theta: 3 }, { tolerance: 0.1 }]) {
      expect(breathing(points, 12, seeded(1), { ...options, ...other }).distances).not.toBe(plain.distances)
    }
  })

  it('does not breathe where there is no room or no use', () => {
    for (const [points, k] of [
      [[[1], [2], [4]], 3],
      [[[1], [2], [4]], 1],
      [[[1], [2], [1], [2], [1]], 2],
    ] as const) {
      const given = breathing(points, k, seeded(1))
      expect(given).toEqual(breathing(points, k, seeded(1), { m: 0 }))
    }
  })

  it('refuses what is no depth, radius or tolerance', () => {
    const trying = (options: object) => () => breathing([[0], [1]], 2, Math.random, options)
    expect(trying({ m: -1 })).toThrow(new RangeError('m must be an integer of at least 0, got -1'))
    expect(trying({ m: '2' })).toThrow(new TypeError("m must be an integer of at least 0, got '2'"))
    expect(trying({ theta: NaN })).toThrow(new RangeError('theta must be a finite number of at least 0, got NaN'))
    expect(trying({ tolerance: -0.1 })).toThrow(
      new RangeError('tolerance must be a finite number of at least 0, got -0.1'),
    )
  })
})
