import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import { split } from '@kentro/init'
import type { SplitOptions } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { normalized } from '../exact-probabilities.ts'
import { least, meanOf, rowsOf, squared, wholePoints } from './whole-points.ts'

const drawn = (...draws: number[]) => {
  return () => draws.shift() ?? Number.NaN
}

/** Rows in two parts: by the nearer of two rows, whose means are the next two, so many times. */
function naiveHalves(rows: number[][], pair: number[][], iterations: number): number[][][] {
  const halves = (centres: number[][]) =>
    [0, 1].map((side) => rows.filter((row) => least(centres.map((centre) => squared(row, centre))) === side))
  let parts = halves(pair)
  for (let t = 0; t < iterations; t++) parts = halves(parts.map(meanOf))
  return parts
}

function naive(points: Points, k: number, random: Random, iterations: number): number[][] {
  const parts = [rowsOf(points)]
  while (parts.length < k) {
    const c = parts.map(({ length }) => length).indexOf(Math.max(...parts.map(({ length }) => length)))
    const rows = parts[c]
    const first = rows[Math.floor(random() * rows.length)]
    const others = rows.filter((row) => squared(row, first) > 0)
    const second = others[Math.floor(random() * others.length)]
    const [left, right] = naiveHalves(rows, [first, second], iterations)
    parts[c] = left
    parts.push(right)
  }
  return parts.map(meanOf)
}

describe('split(points, k, random)', () => {
  it('splits the cluster with the most points between two of them', () => {
    const line = [[0], [1], [2], [5], [100], [101]]
    // Between 0 and 101 first; then the four on the left, between 1 and 5.
    const seeding = split(line, 3, drawn(0, 0.9, 0.3, 0.9))
    expect([...seeding.centroids]).toEqual([1, 100.5, 5])
    expect(seeding.indices).toBe(null)
    expect(seeding.distances).toBe(4 * 6 + 4 * 4)
  })

  it('draws the second point among those that differ from the first', () => {
    const points = [[3], [3], [3], [8]]
    for (const draw of [0, 0.5, 0.9]) expect([...split(points, 2, drawn(0, draw)).centroids]).toEqual([3, 8])
  })

  it('iterates as often as it is told', () => {
    // From 0 and 1: {0} and the rest, with mean 28 / 3; then {0, 1, 3}; then 6 as well.
    const line = [[0], [1], [3], [6], [10], [15], [21]]
    const after = (iterations: number) => [...split(line, 2, drawn(0, 0), { iterations }).centroids]
    expect(after(1)).toEqual([4 / 3, 13])
    expect(after(2)).toEqual([2.5, 46 / 3])
    expect([...split(line, 2, drawn(0, 0)).centroids]).toEqual(after(1))
  })

  it.each([1, 2, 300])('does what the plainest code does (%s iterations)', (iterations) => {
    for (let seed = 0; seed < 12; seed++) {
      const points = wholePoints(`points ${seed}`, 40 + 4 * seed, 2, 10_000)
      const k = 2 + (seed % 9)
      const { centroids } = split(points, k, seeded(seed), { iterations })
      expect([...centroids]).toEqual(naive(points, k, seeded(seed), iterations).flat())
    }
  })

  it.each([
    { title: 'alike', weights: [1, 1, 1, 1, 1] },
    { title: 'by weight', weights: [1, 4, 0.5, 2, 1] },
  ])('draws both points $title', ({ weights }) => {
    const line = [0, 1, 3, 7, 15]
    const random = seeded('pairs')
    const outcomes = new Map<string, number>()
    const probabilities: number[] = []
    const shares = normalized(weights)
    const mean = (rows: number[]) =>
      rows.reduce((sum, value) => sum + value * weights[line.indexOf(value)], 0) /
      rows.reduce((sum, value) => sum + weights[line.indexOf(value)], 0)
    for (const [a, first] of line.entries()) {
      for (const [b, second] of line.entries()) {
        if (a === b) continue
        const sides = (x: number, y: number) =>
          [0, 1].map((side) => line.filter((v) => ((v - x) ** 2 <= (v - y) ** 2 ? 0 : 1) === side))
        const [left, right] = sides(first, second).map(mean)
        const key = sides(left, right)[0].join()
        const outcome = outcomes.get(key) ?? outcomes.size
        outcomes.set(key, outcome)
        probabilities[outcome] = (probabilities[outcome] ?? 0) + (shares[a] * shares[b]) / (1 - shares[a])
      }
    }
    const byMean = new Map(
      [...outcomes].map(([key, outcome]) => [mean(key.split(',').map(Number)).toFixed(9), outcome]),
    )
    expect(byMean.size).toBe(outcomes.size)
    const rows = line.map((value) => [value])
    const counts = tally(
      outcomes.size,
      5000,
      () => byMean.get(split(rows, 2, random, { weights }).centroids[0].toFixed(9)) ?? -1,
    )
    expect(chiSquareScore(counts, probabilities)).toBeLessThan(BOUND)
  })

  it('measures clusters by weight, and leaves points without weight out', () => {
    const line = [[0], [1], [2], [100], [110], [105]]
    const weights = [1, 1, 1, 4, 4, 0]
    const seeding = split(line, 3, drawn(0, 0.9, 0, 0.5), { weights })
    expect([...seeding.centroids]).toEqual([1, 100, 110])
    expect(seeding.distances).toBe(4 * 5 + 4 * 2)
  })

  it('lets all points weigh alike where fewer than k have weight', () => {
    const line = [[0], [1], [100], [110]]
    expect(split(line, 3, seeded(1), { weights: [0, 2, 1, 0] })).toEqual(split(line, 3, seeded(1)))
  })

  it('cuts points that are alike in the middle', () => {
    expect(split([[5], [5], [5], [5], [5]], 3, Math.random)).toEqual({
      centroids: Float64Array.of(5, 5, 5),
      indices: null,
      distances: 0,
    })
    const tiny = split([[0], [1e-200], [1]], 3, drawn(0, 0.9))
    expect([...tiny.centroids]).toEqual([0, 1, 0])
  })

  it('refuses iterations that are no positive integer', () => {
    const by = (iterations: unknown) => () => split([[0], [1]], 2, seeded(1), { iterations } as SplitOptions)
    expect(by(0)).toThrow(new RangeError('iterations must be an integer of at least 1, got 0'))
    expect(by(1.5)).toThrow(new RangeError('iterations must be an integer of at least 1, got 1.5'))
    expect(by('1')).toThrow(new TypeError("iterations must be an integer of at least 1, got '1'"))
  })
})
