import { seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { kMeansPlusPlus, ostrovsky } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { indicesOf, sequenceScore } from '../d-squared-score.ts'
import { masses, normalized } from '../exact-probabilities.ts'

const line = [0, 1, 3, 7, 9]
const rows = line.map((value) => [value])
const alike = [1, 1, 1, 1, 1]
const uneven = [1, 3, 0.5, 2, 0]

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

/** The first seed so that the first two are a pair by squared distance; the others by D^2. */
const rule = (weights: number[]) => (chosen: number[]) => {
  if (chosen.length > 0) return normalized(masses(line, weights, chosen))
  return normalized(line.map((x, i) => sum(line.map((y, j) => weights[i] * weights[j] * (x - y) ** 2))))
}

describe('ostrovsky(points, k, random)', () => {
  it('draws the first along the squared distances to the mean plus the variance, one draw per seed', () => {
    // The mean is 4, the variance 14: masses 30, 18, 14 and 50 of 112. Squared distances to 0 are then 0, 4, 16 and 100.
    const points = [[0], [2], [4], [10]]
    const draws = [0.26, 0.1]
    const seeding = ostrovsky(points, 2, () => draws.shift() ?? 0)
    expect(seeding.indices).toEqual(Int32Array.of(0, 2))
    expect(seeding.distances).toBe(2 * 4)
    expect(draws).toEqual([])
  })

  it.each(['a', 'b', 'c'])('draws pairs in proportion to their squared distance (seed %s)', (seed) => {
    const random = seeded(`pairs/${seed}`)
    const counts = tally(25, 10_000, () => {
      const [first, second] = indicesOf(ostrovsky(rows, 2, random))
      return first * 5 + second
    })
    const exact = normalized(line.flatMap((x) => line.map((y) => (x - y) ** 2)))
    expect(chiSquareScore(counts, exact)).toBeLessThan(BOUND)
  })

  it.each(['a', 'b', 'c'])('draws weighted pairs in proportion to both weights as well (seed %s)', (seed) => {
    const random = seeded(`weighted/${seed}`)
    const counts = tally(25, 10_000, () => {
      const [first, second] = indicesOf(ostrovsky(rows, 2, random, { weights: uneven }))
      return first * 5 + second
    })
    const exact = normalized(line.flatMap((x, i) => line.map((y, j) => uneven[i] * uneven[j] * (x - y) ** 2)))
    expect(chiSquareScore(counts, exact)).toBeLessThan(BOUND)
  })

  it('draws triples with the exact probabilities', () => {
    const sampler = (random: Random) => indicesOf(ostrovsky(rows, 3, random))
    expect(sequenceScore('a', 5, 3, rule(alike), sampler)).toBeLessThan(BOUND)
    const weighted = (random: Random) => indicesOf(ostrovsky(rows, 3, random, { weights: uneven }))
    expect(sequenceScore('b', 5, 3, rule(uneven), weighted)).toBeLessThan(BOUND)
  })

  it('would be caught drawing the first seed as k-means++ does', () => {
    const sampler = (random: Random) => indicesOf(kMeansPlusPlus(rows, 2, random))
    expect(sequenceScore('a', 5, 2, rule(alike), sampler)).toBeGreaterThan(BOUND)
  })

  it('draws a single seed as the first of a pair', () => {
    const random = seeded('single')
    const counts = tally(5, 5000, () => indicesOf(ostrovsky(rows, 1, random))[0])
    expect(chiSquareScore(counts, rule(alike)([]))).toBeLessThan(BOUND)
    expect(ostrovsky(rows, 1, random).distances).toBe(5)
  })

  it('goes on at random where all points with weight lie on seeds, from the first one on', () => {
    const doubles = [[5], [5], [5], [9]]
    const weights = [1, 2, 1, 0]
    const random = seeded('doubles')
    const counts = tally(3, 4000, () => {
      const chosen = indicesOf(ostrovsky(doubles, 4, random, { weights }))
      expect(chosen[3]).toBe(3)
      return chosen[0]
    })
    expect(chiSquareScore(counts, [1 / 4, 1 / 2, 1 / 4])).toBeLessThan(BOUND)
    expect(ostrovsky(doubles, 4, random, { weights }).distances).toBe(2 * 4)
  })
})
