import { seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { kMeansPlusPlus } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { indicesOf, sequenceScore } from '../d-squared-score.ts'
import { masses, normalized } from '../exact-probabilities.ts'

const line = [0, 1, 3, 7, 9]
const rows = line.map((value) => [value])
const alike = [1, 1, 1, 1, 1]
const uneven = [1, 3, 0.5, 2, 0]

const rule = (weights: number[]) => (chosen: number[]) => normalized(masses(line, weights, chosen))

/** k-means++ that never picks the point farthest from the seeds, as a loop that stops one early would on sorted points. */
function withoutFarthest(random: Random): number[] {
  const first = Math.floor(random() * line.length)
  const squares = masses(line, alike, [first])
  squares[squares.indexOf(Math.max(...squares))] = 0
  let target = random() * squares.reduce((a, b) => a + b)
  const second = squares.findIndex((square) => (target -= square) < 0)
  return [first, second]
}

describe('kMeansPlusPlus(points, k, random)', () => {
  it('finds each seed with one draw along the squared distances, in order', () => {
    const draws = [0.5, 0.13, 0.99]
    // First 7; squared distances 9 + 4 + 0 + 9 up to there; a draw of 0.13 x 22 is in the first 9.
    const points = [[4], [5], [7], [10]]
    const seeding = kMeansPlusPlus(points, 3, () => draws.shift() ?? 0)
    expect(seeding).toEqual({
      centroids: Float64Array.of(7, 4, 10),
      indices: Int32Array.of(2, 0, 3),
      distances: 2 * 4,
    })
    expect(draws).toEqual([])
  })

  it.each(['a', 'b', 'c'])('draws pairs with the exact probabilities (seed %s)', (seed) => {
    const sampler = (random: Random) => indicesOf(kMeansPlusPlus(rows, 2, random))
    expect(sequenceScore(seed, 5, 2, rule(alike), sampler)).toBeLessThan(BOUND)
  })

  it.each(['a', 'b', 'c'])('draws weighted pairs with the exact probabilities (seed %s)', (seed) => {
    const sampler = (random: Random) => indicesOf(kMeansPlusPlus(rows, 2, random, { weights: uneven }))
    expect(sequenceScore(seed, 5, 2, rule(uneven), sampler)).toBeLessThan(BOUND)
  })

  it.each(['a', 'b', 'c'])('draws triples with the exact probabilities (seed %s)', (seed) => {
    const sampler = (random: Random) => indicesOf(kMeansPlusPlus(rows.slice(0, 4), 3, random))
    const next = (chosen: number[]) => normalized(masses(line.slice(0, 4), alike.slice(0, 4), chosen))
    expect(sequenceScore(seed, 4, 3, next, sampler)).toBeLessThan(BOUND)
  })

  it('would be caught leaving out the farthest point, or drawing by distance instead of its square', () => {
    expect(sequenceScore('a', 5, 2, rule(alike), withoutFarthest)).toBeGreaterThan(BOUND)
    const sampler = (random: Random) => indicesOf(kMeansPlusPlus(rows, 2, random))
    const byDistance = (chosen: number[]) => normalized(masses(line, alike, chosen).map(Math.sqrt))
    expect(sequenceScore('a', 5, 2, byDistance, sampler)).toBeGreaterThan(BOUND)
  })

  it('draws far into long data as well: every part of it as often as its squared distances say', () => {
    const values = Array.from({ length: 1800 }, (_, i) => (i < 600 ? 0 : i < 1799 ? 1 : 30))
    const points = { data: Float64Array.from(values), n: 1800, d: 1 }
    const random = seeded('long')
    const counts = tally(4, 4000, () => {
      const [first, second] = indicesOf(kMeansPlusPlus(points, 2, random))
      return first >= 600 ? 3 : values[second] === 30 ? 2 : values[second]
    })
    const far = 900 / (1199 + 900)
    expect(chiSquareScore(counts, [0, (1 - far) / 3, far / 3, 2 / 3])).toBeLessThan(BOUND)
  })

  it('draws no point twice and none of weight 0 while others are left', () => {
    for (let seed = 0; seed < 50; seed++) {
      const chosen = [...indicesOf(kMeansPlusPlus(rows, 5, seeded(seed), { weights: uneven }))]
      expect(chosen.toSorted()).toEqual([0, 1, 2, 3, 4])
      expect(chosen[4]).toBe(4)
    }
  })

  it('goes on at random, by weight, where all points with weight lie on seeds', () => {
    const doubles = [[5], [5], [5], [5]]
    const random = seeded('doubles')
    const weights = [1, 2, 3, 0]
    const counts = tally(16, 6000, () => {
      const [first, second, third, last] = indicesOf(kMeansPlusPlus(doubles, 4, random, { weights }))
      return first + second + third === 3 && last === 3 ? first * 4 + second : 0
    })
    const exact = Array.from({ length: 16 }, () => 0)
    for (const a of [0, 1, 2]) {
      for (const b of [0, 1, 2]) if (a !== b) exact[a * 4 + b] = ((weights[a] / 6) * weights[b]) / (6 - weights[a])
    }
    expect(chiSquareScore(counts, exact)).toBeLessThan(BOUND)
  })

  it('asks for no distance where k is 1, and for none after the last distinct point', () => {
    expect(kMeansPlusPlus(rows, 1, seeded(1)).distances).toBe(0)
    expect(kMeansPlusPlus([[5], [5], [5], [5]], 4, seeded(1)).distances).toBe(4)
    expect(kMeansPlusPlus([[5], [6], [5], [6]], 4, seeded(1)).distances).toBe(2 * 4)
  })
})
