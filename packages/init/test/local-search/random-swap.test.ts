import { columnRanges, seeded } from '@kentro/core'
import { randomPoints, randomSwap } from '@kentro/init'
import { assignNearest, ownDistances } from '@kentro/kernels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPartition, keepIfBetter } from '../../src/local-search/internal/partition.ts'
import { reassign } from '../../src/local-search/internal/reassign.ts'
import { replaceCentre } from '../../src/local-search/internal/replace-centre.ts'
import { birch2Like, misplaced } from './families.ts'
import { cases, draw, inertiaOf, labelsOf, meansOf, squared } from './naive.ts'
import type { Case, Row } from './naive.ts'

fc.configureGlobal({ seed: 1 })

/** Random swap as its paper has it: every point looks at every centroid, always. */
function naive({ points, rows, weights, options, k, seed }: Case, trials: number, iterations: number): Row[] {
  const random = seeded(seed)
  let centres = [...(randomPoints(points, k, random, options).indices ?? [])].map((i) => rows[i])
  let labels = labelsOf(rows, centres)
  let inertia = inertiaOf(rows, weights, labels, centres)
  for (let t = 0; t < trials && inertia > 0; t++) {
    const c = Math.floor(random() * k)
    const i = draw(weights, random)
    if (squared(rows[i], centres[labels[i]]) === 0) continue
    let tried = centres.with(c, rows[i])
    let found = labelsOf(rows, tried)
    for (let iteration = 0; iteration < iterations; iteration++) {
      tried = meansOf(rows, weights, found, tried)
      found = labelsOf(rows, tried)
    }
    const reached = inertiaOf(rows, weights, found, tried)
    if (reached >= inertia) continue
    centres = tried
    labels = found
    inertia = reached
  }
  return centres
}

const digits = (values: Iterable<number>) => Array.from(values, (value) => value.toPrecision(9))

/** A partition of points by k random ones of them. */
function partitionOf({ points, weights, k, seed }: Case) {
  const random = seeded(seed)
  const ranges = columnRanges(points.data, points.n, points.d)
  const task = { points, ranges, k, random, weights: Float64Array.from(weights), options: {} }
  const rows = randomPoints(points, k, random).centroids
  const labels = new Int32Array(points.n)
  assignNearest(points, rows, labels)
  return { task, partition: createPartition(task, rows, labels), random }
}

describe('randomSwap(points, k, random)', () => {
  it('keeps a swap that lowers the inertia after two iterations', () => {
    // Seeds 0 and 1; the second goes to 11, from where both come to rest between their points.
    const draws = [0, 0, 0.9, 0.9]
    const { centroids, indices } = randomSwap([[0], [1], [10], [11]], 2, () => draws.shift() ?? 0, { trials: 1 })
    expect(centroids).toEqual(Float64Array.of(0.5, 10.5))
    expect(indices).toBe(null)
    expect(draws).toEqual([])
  })

  it('takes a swap back that does not', () => {
    // Seeds 0 and 11, of inertia 2; with the first at 10 it would be 181.
    const draws = [0, 0.9, 0, 0.6]
    const points = [[0], [1], [10], [11]]
    expect(randomSwap(points, 2, () => draws.shift() ?? 0, { trials: 1, iterations: 0 }).centroids).toEqual(
      Float64Array.of(0, 11),
    )
    expect(draws).toEqual([])
  })

  it('is spent where the point has a centroid already', () => {
    const draws = [0, 0.9, 0.4, 0.99]
    const points = [[0], [1], [10], [11]]
    const { centroids, distances } = randomSwap(points, 2, () => draws.shift() ?? 0, { trials: 1 })
    expect([...centroids]).toEqual([0, 11])
    expect(distances).toBe(4 * 2 + 4)
    expect(draws).toEqual([])
  })

  it('makes the swaps of the plainest code', () => {
    fc.assert(
      fc.property(
        cases(false),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 3 }),
        (given, trials, iterations) => {
          const { points, options, k, seed } = given
          const { centroids } = randomSwap(points, k, seeded(seed), { ...options, trials, iterations })
          expect(digits(centroids)).toEqual(digits(naive(given, trials, iterations).flat()))
        },
      ),
    )
  })

  it('finds the nearest centroids of all points again, whichever of them moved', () => {
    fc.assert(
      fc.property(cases(true), fc.integer({ min: 0, max: 4095 }), (given, bits) => {
        const { task, partition, random } = partitionOf(given)
        const { rows, labels, squares, reach, sums } = partition
        const { points, k } = given
        const moved = Uint8Array.from({ length: k }, (_, c) => (bits >> c) & 1)
        rows.forEach((value, p) => {
          if (moved[Math.floor(p / points.d)] === 1) rows[p] = value + Math.floor(random() * 11) - 5
        })
        reassign(task, partition, moved)
        const expected = new Int32Array(points.n)
        const exact = new Float64Array(points.n)
        assignNearest(points, rows, expected)
        ownDistances(points, rows, expected, exact)
        expect(labels).toEqual(expected)
        expect(squares).toEqual(exact)
        labels.forEach((c, i) => expect(reach[c]).toBeGreaterThanOrEqual(squares[i]))
        expect(sums).toEqual(createPartition(task, rows, expected).sums)
      }),
    )
  })

  it('has everything as before after a swap that is no use', () => {
    fc.assert(
      fc.property(cases(true), (given) => {
        const { task, partition, random } = partitionOf(given)
        partition.kept.inertia = 0
        const before = structuredClone(partition)
        replaceCentre(task, partition, Math.floor(random() * given.k), Math.floor(random() * given.points.n))
        keepIfBetter(task, partition)
        expect(partition).toEqual(before)
      }),
    )
  })

  it('has no more inertia with more trials', () => {
    fc.assert(
      fc.property(cases(false), ({ points, rows, weights, options, k, seed }) => {
        const costs = [0, 1, 5, 50].map((trials) => {
          const { centroids } = randomSwap(points, k, seeded(seed), { ...options, trials })
          const { d } = points
          const centres = Array.from({ length: k }, (_, c) => [...centroids.subarray(c * d, (c + 1) * d)])
          return inertiaOf(rows, weights, labelsOf(rows, centres), centres)
        })
        for (let a = 1; a < costs.length; a++) expect(costs[a]).toBeLessThanOrEqual(costs[a - 1] * (1 + 1e-12))
      }),
    )
  })

  it('draws by weight, and tries 5000 swaps with 2 iterations unless told otherwise', () => {
    const points = Array.from({ length: 12 }, (_, i) => [i * i])
    const random = seeded(1)
    let draws = 0
    const seeding = randomSwap(points, 3, () => (draws++, random()))
    expect(draws).toBe(3 + 2 * 5000)
    expect(seeding).toEqual(randomSwap(points, 3, seeded(1), { trials: 5000, iterations: 2 }))
    const weights = points.map((_, i) => (i < 3 ? 1 : 0))
    const { centroids } = randomSwap(points, 3, seeded(1), { weights })
    expect([...centroids].sort()).toEqual([0, 1, 4])
  })

  it('puts every centroid in its cluster where clusters lie along a sine', () => {
    for (const seed of ['a', 'b', 'c']) {
      const { points, centres } = birch2Like(50, 30, seed)
      const start = randomPoints(points, 50, seeded(seed))
      const { centroids } = randomSwap(points, 50, seeded(seed), { trials: 1500 })
      expect(misplaced(start.centroids, centres)).toBeGreaterThan(10)
      expect(misplaced(centroids, centres)).toBe(0)
    }
  })

  it('refuses trials and iterations that are none', () => {
    const trying = (options: object) => () => randomSwap([[0], [1]], 2, Math.random, options)
    expect(trying({ trials: -1 })).toThrow(new RangeError('trials must be an integer of at least 0, got -1'))
    expect(trying({ trials: '2' })).toThrow(new TypeError("trials must be an integer of at least 0, got '2'"))
    expect(trying({ iterations: 0.5 })).toThrow(new RangeError('iterations must be an integer of at least 0, got 0.5'))
  })
})
