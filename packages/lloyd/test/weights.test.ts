import type { Clustering } from '@kentro/core'
import { lloyd } from '@kentro/lloyd'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blobs, integers, pick, randomRows, uniform } from './data.ts'
import { nearestOf } from './watch.ts'

const points = blobs('weights', 400, 3, 6, 3)
const start = randomRows(points, 6, 'start')
const weights = Float64Array.from({ length: 400 }, (_, i) => 0.1 + ((i * 37) % 11) / 7)

/** What weights multiplied by a power of two change in a clustering. */
function weighed({ inertia, inertias, weights: all }: Clustering, factor: number): object {
  const times = (value: number): number => value * factor
  return { inertia: times(inertia), inertias: inertias?.map(times), weights: all?.map(times) }
}

describe('weights', () => {
  it('that are all 1 are as none', () => {
    const none = lloyd(points, start, { tolerance: 0 })
    expect(lloyd(points, start, { tolerance: 0, weights: new Float64Array(400).fill(1) })).toEqual(none)
  })

  it('may be any array of numbers, and are rounded by none', () => {
    const expected = lloyd(points, start, { weights })
    expect(lloyd(points, start, { weights: [...weights] })).toEqual(expected)
    const bytes = Uint8Array.from({ length: 400 }, (_, i) => 1 + (i % 255))
    expect(lloyd(points, start, { weights: bytes })).toEqual(
      lloyd(points, start, { weights: Float64Array.from(bytes) }),
    )
  })

  it('multiplied by a power of two change inertia and weights by it and nothing else', () => {
    const plain = lloyd(points, start, { tolerance: 0, weights })
    for (const factor of [2, 2 ** 60, 2 ** -60]) {
      const scaled = lloyd(points, start, { tolerance: 0, weights: weights.map((weight) => weight * factor) })
      expect(scaled).toEqual({ ...plain, ...weighed(plain, factor) })
    }
  })

  it('multiplied by a power of two leave the tolerance where it is', () => {
    const cloud = uniform('tolerance', 400, 3)
    const first = randomRows(cloud, 6, 'start')
    const plain = lloyd(cloud, first, { weights })
    expect(plain.stop).toBe('tolerance')
    const scaled = lloyd(cloud, first, { weights: weights.map((weight) => weight / 1024) })
    expect(scaled).toEqual({ ...plain, ...weighed(plain, 1 / 1024) })
  })

  it('that are integers stand for repeated points', () => {
    const property = fc.property(fc.nat(), fc.integer({ min: 1, max: 5 }), (seed, k) => {
      const lattice = integers(seed, 30, 2, 20)
      const first = pick(
        lattice,
        Array.from({ length: k }, (_, c) => c),
      )
      const counts = Float64Array.from({ length: 30 }, (_, i) => 1 + ((i * seed) % 4))
      const repeated = pick(
        lattice,
        [...counts].flatMap((count, i) => [...new Uint8Array(count).fill(i)]),
      )
      const options = { tolerance: 0, emptyClusters: 'keep' as const }
      const heavy = lloyd(lattice, first, { ...options, weights: counts })
      const many = lloyd(repeated, first, options)
      expect(heavy.centroids).toEqual(many.centroids)
      expect(heavy.iterations).toBe(many.iterations)
      expect(Math.abs(heavy.inertia - many.inertia)).toBeLessThanOrEqual(1e-13 * many.inertia)
    })
    fc.assert(property, { seed: 3, numRuns: 100 })
  })

  it('of 0 make points that are labelled and count for nothing else', () => {
    const some = Float64Array.from(weights, (weight, i) => (i % 3 === 0 ? 0 : weight))
    const heavy = Array.from({ length: 400 }, (_, i) => i).filter((i) => some[i] > 0)
    const all = lloyd(points, start, { tolerance: 0, weights: some })
    const without = lloyd(pick(points, heavy), start, { tolerance: 0, weights: some.filter((weight) => weight > 0) })
    expect(all.centroids).toEqual(without.centroids)
    expect(all.inertia).toBe(without.inertia)
    expect(all.labels).toEqual(nearestOf(points, all.centroids).labels)
    expect(heavy.map((i) => all.labels[i])).toEqual([...without.labels])
  })

  it('may all lie on one point, which an empty cluster then takes from its own', () => {
    const result = lloyd([[0], [1], [5]], [[0], [5]], { weights: [0, 2, 0] })
    expect(result).toMatchObject({ centroids: Float64Array.of(0, 1), inertia: 0, emptyClusters: 1, stop: 'labels' })
  })

  it('may differ by a factor of 2^100', () => {
    const result = lloyd([[0], [3], [100], [101]], [[0], [100]], {
      weights: [1, 1, 2 ** -100, 2 ** -100],
      tolerance: 0,
    })
    expect(result).toMatchObject({ centroids: Float64Array.of(1.5, 100.5), stop: 'labels', emptyClusters: 0 })
  })
})
