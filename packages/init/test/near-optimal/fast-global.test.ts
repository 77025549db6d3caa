import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { fastGlobal, greedyKMeansPlusPlus } from '@kentro/init'
import type { FastGlobalOptions } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { bestOnALine } from './best-on-a-line.ts'
import { inertiaFrom, numbers } from './numbers.ts'

const line = [[0], [1], [10], [11]]

const never = () => {
  throw new Error('drawn')
}

/** All points tried one by one, for how much each would take off the inertia. */
function naive({ data, n, d }: Points, k: number, weights: number[]): number[] {
  const rows = Array.from({ length: n }, (_, i) => [...data.subarray(i * d, (i + 1) * d)])
  const squared = (a: number[], b: number[]) => a.reduce((sum, value, j) => sum + (value - b[j]) ** 2, 0)
  const all = weights.reduce((a, b) => a + b)
  let centres = [rows[0].map((_, j) => rows.reduce((sum, row, i) => sum + weights[i] * row[j], 0) / all)]
  while (centres.length < k) {
    const nearest = rows.map((row) => Math.min(...centres.map((centre) => squared(row, centre))))
    const gains = rows.map((candidate, c) =>
      weights[c] === 0
        ? -1
        : rows.reduce((sum, row, i) => sum + weights[i] * Math.max(nearest[i] - squared(row, candidate), 0), 0),
    )
    const start = [...centres, rows[gains.indexOf(Math.max(...gains))]]
    const { centroids } = lloyd(rows, start, { tolerance: 0, weights })
    centres = start.map((_, c) => [...centroids.subarray(c * d, (c + 1) * d)])
  }
  return centres.flat()
}

describe('fastGlobal(points, k, random)', () => {
  it('adds the point that takes most off the inertia, the lowest index on ties, and lets centroids settle', () => {
    // Around the mean 5.5 there are 30.25, 20.25, 20.25 and 30.25: 0 and 1 leave 51.5 both, as 10 and 11 do.
    expect(fastGlobal(line, 1, never)).toEqual({ centroids: Float64Array.of(5.5), indices: null, distances: 0 })
    expect(fastGlobal(line, 2, never)).toEqual({
      centroids: Float64Array.of(10.5, 0.5),
      indices: null,
      // To the mean, from all points, and two iterations with two centroids.
      distances: 4 + 16 + 2 * 8,
    })
  })

  it('does what the plainest code does', () => {
    for (let seed = 0; seed < 25; seed++) {
      const points = numbers(`points ${seed}`, 20 + 3 * seed, 2)
      const k = 1 + (seed % 7)
      const alike = Array.from({ length: points.n }, () => 1)
      const near = (centroids: Float64Array, expected: number[]) =>
        expected.every((value, p) => Math.abs(value - centroids[p]) < 1e-9)
      expect(near(fastGlobal(points, k, never).centroids, naive(points, k, alike))).toBe(true)
      const weights = alike.map((_, i) => (i * 7 + seed) % 4)
      expect(near(fastGlobal(points, k, never, { weights }).centroids, naive(points, k, weights))).toBe(true)
    }
  })

  it('comes close to the best that there is', () => {
    for (let seed = 0; seed < 10; seed++) {
      const points = numbers(`line ${seed}`, 60, 1)
      const best = bestOnALine([...points.data], 6)
      expect(inertiaFrom(points, fastGlobal(points, 6, never).centroids)).toBeLessThan(1.25 * best)
    }
  })

  it('can draw candidates, one draw each, for fewer distances', () => {
    const points = numbers('candidates', 300, 2)
    let draws = 0
    const random = seeded(1)
    const seeding = fastGlobal(points, 6, () => (draws++, random()), { candidates: 20 })
    expect(draws).toBe(5 * 20)
    expect(seeding.distances).toBeLessThan(fastGlobal(points, 6, never).distances - 5 * 270 * 300)
    const mean = (seed: (run: number) => Float64Array) =>
      Array.from({ length: 20 }, (_, run) => inertiaFrom(points, seed(run))).reduce((a, b) => a + b) / 20
    const sampled = mean((run) => fastGlobal(points, 6, seeded(run), { candidates: 20 }).centroids)
    expect(sampled).toBeLessThan(mean((run) => greedyKMeansPlusPlus(points, 6, seeded(run)).centroids))
  })

  it('takes no point of weight 0, and the first point once all lie on centroids', () => {
    const weights = [0, 3, 1, 0]
    expect([...fastGlobal(line, 2, never, { weights }).centroids]).toEqual([1, 10])
    expect([...fastGlobal(line, 4, never, { weights }).centroids]).toEqual([1, 10, 1, 1])
    expect([...fastGlobal([[7], [5], [7], [5]], 4, never).centroids]).toEqual([5, 7, 7, 7])
  })

  it('refuses candidates that are no positive integer', () => {
    const by = (candidates: unknown) => () => fastGlobal(line, 2, seeded(1), { candidates } as FastGlobalOptions)
    expect(by(0)).toThrow(new RangeError('candidates must be an integer of at least 1, got 0'))
    expect(by(1.5)).toThrow(new RangeError('candidates must be an integer of at least 1, got 1.5'))
    expect(by('1')).toThrow(new TypeError("candidates must be an integer of at least 1, got '1'"))
  })
})
