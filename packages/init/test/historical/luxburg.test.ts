import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { luxburg, randomPoints } from '@kentro/init'
import type { LuxburgOptions } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { least, meanOf, rowsOf, squared, wholePoints } from './whole-points.ts'

const line = [[0], [1], [2], [10], [11], [50]]

const drawn = (...draws: number[]) => {
  return () => draws.shift() ?? Number.NaN
}

/** What the definition says, from L centres and the draw that picks the first of those that stay. */
function naive(points: Points, k: number, centres: number[][], draw: number): number[][] {
  const rows = rowsOf(points)
  const labels = rows.map((row) => least(centres.map((centre) => squared(row, centre))))
  const clusters = centres.map((centre, c) => {
    const members = rows.filter((_, i) => labels[i] === c)
    return { size: members.length, mean: members.length > 0 ? meanOf(members) : centre }
  })
  const sorted = clusters.toSorted((a, b) => b.size - a.size)
  const large = sorted.filter(({ size }) => size >= Math.floor(points.n / centres.length))
  const means = sorted.slice(0, Math.max(k, large.length)).map(({ mean }) => mean)
  const chosen = [Math.floor(draw * means.length)]
  while (chosen.length < k) {
    const nearest = means.map((mean, c) =>
      chosen.includes(c) ? -1 : Math.min(...chosen.map((other) => squared(mean, means[other]))),
    )
    chosen.push(nearest.indexOf(Math.max(...nearest)))
  }
  return chosen.map((c) => means[c])
}

describe('luxburg(points, k, random)', () => {
  it('steps once from L random points, drops what is small, and spreads out over the rest', () => {
    // From 0, 10 and 50 come 1 (three points), 10.5 (two) and 50 (one, fewer than 6 / 3).
    const seeding = luxburg(line, 2, drawn(0, 0.5, 0.9, 0.1), { candidates: 3 })
    expect(seeding).toEqual({ centroids: Float64Array.of(1, 10.5), indices: null, distances: 6 * 3 + 2 })
  })

  it('keeps the largest where fewer than k are large', () => {
    const seeding = luxburg(line, 3, drawn(0, 0.5, 0.9, 0.5), { candidates: 3 })
    expect([...seeding.centroids]).toEqual([10.5, 50, 1])
  })

  it('measures clusters by weight', () => {
    const options = { candidates: 3, weights: [1, 1, 1, 1, 1, 7] }
    // Now 50 weighs more than half, and 10.5 less than a third.
    expect([...luxburg(line, 2, drawn(0, 0.21, 0.9, 0.1), options).centroids]).toEqual([50, 1])
  })

  it('begins with floor(k log2 k) points, k at least and n at most', () => {
    const points = wholePoints('many', 70, 2, 100)
    for (const [k, candidates] of [
      [1, 1],
      [2, 2],
      [3, 4],
      [5, 11],
      [8, 24],
      [16, 64],
      [17, 69],
      [18, 70],
      [70, 70],
    ]) {
      let draws = 0
      const random = seeded(k)
      const seeding = luxburg(points, k, () => (draws++, random()))
      expect(draws).toBe(candidates + 1)
      expect(luxburg(points, k, seeded(k), { candidates })).toEqual(seeding)
    }
    expect(luxburg(points, 9, seeded(1), { candidates: 1 })).toEqual(luxburg(points, 9, seeded(1), { candidates: 9 }))
  })

  it('chooses as the plainest code does', () => {
    for (let seed = 0; seed < 40; seed++) {
      const points = wholePoints(`points ${seed}`, 30 + 5 * seed, 2, 1000)
      const k = 2 + (seed % 6)
      const random = seeded(seed)
      const candidates = Math.floor(k * Math.log2(k))
      const centres = rowsOf({ data: randomPoints(points, candidates, random).centroids, n: candidates, d: 2 })
      const expected = naive(points, k, centres, random()).flat()
      const { centroids } = luxburg(points, k, seeded(seed))
      expect([...centroids].map((value, p) => Math.abs(value - expected[p])).every((error) => error < 1e-9)).toBe(true)
    }
  })

  it('bears centroids so close that their squared distances vanish in float64', () => {
    const options = { candidates: 2, weights: [1, 1, 1, 0] }
    const { centroids } = luxburg([[0], [1e-200], [3e-200], [1]], 2, drawn(0, 0), options)
    expect(centroids[0] * 1e200).toBeCloseTo(4 / 3)
    expect(centroids[1]).toBe(1e-200)
  })

  it('refuses candidates that are no positive integer', () => {
    const from = (candidates: unknown) => () => luxburg(line, 2, seeded(1), { candidates } as LuxburgOptions)
    expect(from(0)).toThrow(new RangeError('candidates must be an integer of at least 1, got 0'))
    expect(from(2.5)).toThrow(new RangeError('candidates must be an integer of at least 1, got 2.5'))
    expect(from('2')).toThrow(new TypeError("candidates must be an integer of at least 1, got '2'"))
  })
})
