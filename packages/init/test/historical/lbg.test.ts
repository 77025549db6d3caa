import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { lbg } from '@kentro/init'
import type { LbgOptions } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { meanOf, rowsOf, squared, wholePoints } from './whole-points.ts'

const line = [[0], [1], [10], [11]]

/** The definition, with Lloyd's algorithm for what it says of it. */
function naive(points: Points, k: number, epsilon: number): { centroids: number[][]; distances: number } {
  const rows = rowsOf(points)
  let labels = rows.map(() => 0)
  let centroids = [meanOf(rows)]
  let distances = 0
  while (centroids.length < k) {
    const clusters = centroids.map((_, c) => rows.filter((_row, i) => labels[i] === c))
    const inertias = clusters.map((members, c) => members.reduce((sum, row) => sum + squared(row, centroids[c]), 0))
    const order = centroids.map((_, c) => c).sort((a, b) => inertias[b] - inertias[a] || a - b)
    const chosen = order.slice(0, k - centroids.length)
    const step = (c: number) =>
      centroids[c].map((value, j) => {
        const squares = clusters[c].map((row) => (row[j] - value) ** 2)
        return epsilon * Math.sqrt(squares.reduce((a, b) => a + b, 0) / squares.length)
      })
    const start = [
      ...centroids.map((row, c) => (chosen.includes(c) ? row.map((value, j) => value - step(c)[j]) : row)),
      ...chosen.map((c) => centroids[c].map((value, j) => value + step(c)[j])),
    ]
    const result = lloyd(points, start, { tolerance: 0 })
    labels = [...result.labels]
    centroids = rowsOf({ data: result.centroids, n: result.k, d: points.d })
    distances += result.distances
  }
  return { centroids, distances }
}

describe('lbg(points, k, random)', () => {
  it('splits the mean, and then the halves', () => {
    expect([...lbg(line, 1, Math.random).centroids]).toEqual([5.5])
    expect([...lbg(line, 2, Math.random).centroids]).toEqual([0.5, 10.5])
    expect([...lbg(line, 4, Math.random).centroids]).toEqual([0, 10, 1, 11])
  })

  it('splits the cluster of largest inertia where k is no power of two, the lowest index on ties', () => {
    expect([...lbg(line, 3, Math.random).centroids]).toEqual([0, 10.5, 1])
    expect([...lbg([[0], [1], [10], [12]], 3, Math.random).centroids]).toEqual([0.5, 10, 12])
  })

  it('weighs means, deviations and inertias', () => {
    const weights = [1, 1, 1, 9]
    expect([...lbg(line, 1, Math.random, { weights }).centroids]).toEqual([110 / 12])
    // Now 10 and 11 have an inertia of 0.9, 0 and 1 one of 0.5.
    expect([...lbg(line, 3, Math.random, { weights }).centroids]).toEqual([0.5, 10, 11])
  })

  it.each([0.01, 0.5])('does what the plainest code does (epsilon %s)', (epsilon) => {
    for (let seed = 0; seed < 25; seed++) {
      const points = wholePoints(`points ${seed}`, 30 + 3 * seed, 3, 1000)
      const k = 2 + (seed % 9)
      const expected = naive(points, k, epsilon)
      const { centroids, distances } = lbg(points, k, Math.random, { epsilon })
      expect(distances).toBe(expected.distances)
      expect([...centroids]).toEqual(expected.centroids.flat())
    }
  })

  it('ends where the algorithm of Lloyd stays', () => {
    for (const k of [2, 5, 8, 13]) {
      const points = wholePoints('stay', 200, 2, 50)
      const { centroids } = lbg(points, k, Math.random)
      const { iterations, inertia } = lloyd(points, { data: centroids, shape: [k, 2] }, { tolerance: 0 })
      expect(iterations).toBe(2)
      expect(inertia).toBe(lloyd(points, { data: centroids, shape: [k, 2] }, { maxIterations: 1 }).inertia)
    }
  })

  it('parts twins that start in one place', () => {
    expect([...lbg(line, 2, Math.random, { epsilon: 0 }).centroids].sort((a, b) => a - b)).toEqual([0.5, 10.5])
  })

  it('refuses an epsilon that is no number of at least 0', () => {
    const by = (epsilon: unknown) => () => lbg(line, 2, seeded(1), { epsilon } as LbgOptions)
    expect(by(-1)).toThrow(new RangeError('epsilon must be a finite number of at least 0, got -1'))
    expect(by(NaN)).toThrow(new RangeError('epsilon must be a finite number of at least 0, got NaN'))
    expect(by('1')).toThrow(new TypeError("epsilon must be a finite number of at least 0, got '1'"))
  })
})
