import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import { prone } from '@kentro/init'
import type { ProneOptions } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { indicesOf, sequenceScore } from '../d-squared-score.ts'
import { masses, normalized } from '../exact-probabilities.ts'

fc.configureGlobal({ seed: 1 })

const line = [0, 1, 3, 7, 9]
const rows = line.map((value) => [value])
const alike = [1, 1, 1, 1, 1]
const uneven = [1, 3, 0.5, 2, 0]

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
const dot = (a: number[], b: number[]) => sum(a.map((value, j) => value * b[j]))

const rule = (weights: number[]) => (chosen: number[]) => normalized(masses(line, weights, chosen))

/**
 * The probability of each of three points as the second seed: of squared differences along a direction, each as likely. They
 * depend on the direction only within the plane of the points, where it is even as well.
 */
const alongDirections = (points: number[][]) => (chosen: number[]) => {
  if (chosen.length === 0) return [1 / 3, 1 / 3, 1 / 3]
  const [first] = chosen
  const others = [0, 1, 2].filter((i) => i !== first)
  const [u, v] = others.map((i) => points[i].map((value, j) => value - points[first][j]))
  const length = Math.sqrt(dot(u, u))
  const along = dot(u, v) / length
  const across = Math.sqrt(Math.max(0, dot(v, v) - along * along))
  const STEPS = 20_000
  let share = 0
  for (let step = 0; step < STEPS; step++) {
    const angle = (Math.PI * (step + 0.5)) / STEPS
    const ofU = (length * Math.cos(angle)) ** 2
    const ofV = (along * Math.cos(angle) + across * Math.sin(angle)) ** 2
    share += ofU / (ofU + ofV) / STEPS
  }
  const exact = [0, 0, 0]
  exact[others[0]] = share
  exact[others[1]] = 1 - share
  return exact
}

const pairScore = (seed: string, points: number[][], next: (chosen: number[]) => number[]) =>
  sequenceScore(seed, 3, 2, next, (random) => indicesOf(prone(points, 2, random)))

const flat = [
  [0, 0],
  [1, 0],
  [0, 3],
]
const solid = [
  [1, 0, 0],
  [2, 1, 5],
  [0, 4, 1],
]
const wide = [
  [1, 0, 0, 2, 9],
  [2, 1, 5, 2, 9],
  [0, 4, 1, 3, 7],
]

describe('prone(points, k, random)', () => {
  it.each([
    ['a', 2, alike],
    ['b', 3, alike],
    ['c', 2, uneven],
    ['d', 3, uneven],
  ])('is k-means++ in one column (seed %s, k = %i)', (seed, k, weights) => {
    const sampler = (random: Random) => indicesOf(prone(rows, k, random, { weights }))
    expect(sequenceScore(seed, 5, k, rule(weights), sampler)).toBeLessThan(BOUND)
  })

  it.each([
    ['a', flat],
    ['b', solid],
    ['c', wide],
  ])('draws along a direction, each as likely (seed %s)', (seed, points) => {
    expect(pairScore(seed, points, alongDirections(points))).toBeLessThan(BOUND)
  })

  it('would be caught preferring the columns, or looking at distances instead', () => {
    const inSpace = (chosen: number[]) =>
      normalized(
        flat.map((point) => {
          const nearest = Math.min(...chosen.map((c) => sum(point.map((value, j) => (value - flat[c][j]) ** 2))))
          return chosen.length > 0 ? nearest : 1
        }),
      )
    expect(pairScore('a', flat, inSpace)).toBeGreaterThan(BOUND)
    const alongColumns = (chosen: number[]) => {
      const each = [0, 1].map((j) =>
        normalized(
          masses(
            flat.map((point) => point[j]),
            [1, 1, 1],
            chosen,
          ),
        ),
      )
      return flat.map((_, i) => (each[0][i] + each[1][i]) / 2)
    }
    expect(pairScore('a', flat, alongColumns)).toBeGreaterThan(BOUND)
  })

  it('draws far into long data as well: every part of it as often as its squared distances say', () => {
    const values = Array.from({ length: 1801 }, (_, i) => (i < 600 ? 0 : i < 1800 ? 1 : 30))
    const random = seeded('long')
    const weights = values.map((_, i) => (i === 0 ? 1e9 : 1))
    const counts = tally(3, 1000, () => {
      const [, second] = indicesOf(prone({ data: values, shape: [1801, 1] }, 2, random, { weights }))
      return second === 1800 ? 2 : Math.floor(second / 1200)
    })
    expect(chiSquareScore(counts, [600 / 2100, 600 / 2100, 900 / 2100])).toBeLessThan(BOUND)
  })

  it('lifts seeds to the means of those nearest to them, where asked for', () => {
    const problems = fc.record({
      n: fc.integer({ min: 1, max: 200 }),
      k: fc.integer({ min: 1, max: 12 }),
      seed: fc.nat(),
      weighted: fc.boolean(),
    })
    fc.assert(
      fc.property(problems, ({ n, k: most, seed, weighted }) => {
        const random = seeded(seed)
        const points: Points = { data: Float64Array.from({ length: n }, random), n, d: 1 }
        const weights = Array.from({ length: n }, () => (weighted ? 0.5 + random() : 1))
        const k = Math.min(most, n)
        const { indices } = prone(points, k, seeded(seed), { weights })
        const { centroids, ...lifted } = prone(points, k, seeded(seed), { weights, lift: 'mean' })
        expect(lifted).toEqual({ indices: null, distances: n })
        const nearest = Array.from(points.data, (value) => {
          const distances = Array.from(indices ?? [], (i) => Math.abs(value - points.data[i]))
          return distances.indexOf(Math.min(...distances))
        })
        centroids.forEach((mean, c) => {
          const own = weights.map((weight, i) => (nearest[i] === c ? weight : 0))
          expect(mean).toBeCloseTo(dot(own, [...points.data]) / sum(own), 12)
        })
      }),
    )
  })

  it('has finite means where few points have weight, and where they lie on each other', () => {
    const lift: ProneOptions = { lift: 'mean' }
    const one = prone(rows, 3, seeded(1), { ...lift, weights: [0, 0, 1, 0, 0] })
    expect(one.centroids.every(Number.isFinite)).toBe(true)
    expect([...prone([[5], [5], [5]], 3, seeded(1), lift).centroids]).toEqual([5, 5, 5])
    expect([...prone(rows, 1, seeded(1), lift).centroids]).toEqual([4])
  })

  it('sees nothing of where the data lies', () => {
    const points = Array.from({ length: 50 }, (_, i) => [i * i, (i * 7) % 11])
    const moved = points.map(([x, y]) => [x + 2 ** 40, y - 2 ** 40])
    expect(prone(moved, 9, seeded(1)).indices).toEqual(prone(points, 9, seeded(1)).indices)
  })

  it('counts places as distances, n for any k', () => {
    for (const k of [1, 2, 5]) expect(prone(rows, k, seeded(1)).distances).toBe(5)
  })

  it('refuses an unknown lift', () => {
    const trying = (lift: unknown) => () => prone(rows, 2, Math.random, { lift } as ProneOptions)
    const message = "lift must be one of 'point', 'mean', got"
    expect(trying('centre')).toThrow(new RangeError(`${message} 'centre'`))
    expect(trying(null)).toThrow(new TypeError(`${message} null`))
  })
})
