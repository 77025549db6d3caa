import { seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { greedyKMeansPlusPlus, kMeansPlusPlus } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND } from '../chi-square.ts'
import { indicesOf, sequenceScore } from '../d-squared-score.ts'
import { masses, normalized } from '../exact-probabilities.ts'

const line = [0, 1, 3, 7, 9]
const rows = line.map((value) => [value])
const alike = [1, 1, 1, 1, 1]
const uneven = [1, 3, 0.5, 2, 0]

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

/** The exact probabilities of the next seed for two candidates, of which the first wins ties. */
const bestOfTwo = (weights: number[]) => (chosen: number[]) => {
  const single = normalized(masses(line, weights, chosen))
  if (chosen.length === 0) return single
  const left = line.map((_, i) => sum(masses(line, weights, [...chosen, i])))
  return line.map((_, i) =>
    sum(
      single.map((other, j) => {
        const asFirst = left[i] <= left[j] ? single[i] * other : 0
        const asSecond = left[i] < left[j] ? other * single[i] : 0
        return asFirst + asSecond
      }),
    ),
  )
}

describe('greedyKMeansPlusPlus(points, k, random)', () => {
  it('keeps the candidate that leaves least, with one draw each', () => {
    // First 0; squared distances 0, 16, 25, 81 (122 in all). Candidates 4, 9, 5 leave 26, 32 and 17.
    const points = [[0], [4], [5], [9]]
    const draws = [0, 0.1, 0.9, 0.2]
    const seeding = greedyKMeansPlusPlus(points, 2, () => draws.shift() ?? 0, { trials: 3 })
    expect(seeding).toEqual({ centroids: Float64Array.of(0, 5), indices: Int32Array.of(0, 2), distances: (1 + 3) * 4 })
    expect(draws).toEqual([])
  })

  it('keeps the first drawn on ties', () => {
    // Around 0 both ends leave the same.
    const points = [[-1], [0], [1]]
    const choose = (...candidates: number[]) => {
      const draws = [0.5, ...candidates]
      return indicesOf(greedyKMeansPlusPlus(points, 2, () => draws.shift() ?? 0, { trials: 2 }))[1]
    }
    expect(choose(0.1, 0.9)).toBe(0)
    expect(choose(0.9, 0.1)).toBe(2)
  })

  it.each(['a', 'b', 'c'])('draws pairs with the exact probabilities, for two candidates (seed %s)', (seed) => {
    const sampler = (random: Random) => indicesOf(greedyKMeansPlusPlus(rows, 2, random, { trials: 2 }))
    expect(sequenceScore(seed, 5, 2, bestOfTwo(alike), sampler)).toBeLessThan(BOUND)
  })

  it.each(['a', 'b', 'c'])('draws weighted pairs with the exact probabilities (seed %s)', (seed) => {
    const sampler = (random: Random) => indicesOf(greedyKMeansPlusPlus(rows, 2, random, { trials: 2, weights: uneven }))
    expect(sequenceScore(seed, 5, 2, bestOfTwo(uneven), sampler)).toBeLessThan(BOUND)
  })

  it('would be caught keeping any other candidate than the best', () => {
    const sampler = (random: Random) => indicesOf(kMeansPlusPlus(rows, 2, random))
    expect(sequenceScore('a', 5, 2, bestOfTwo(alike), sampler)).toBeGreaterThan(BOUND)
  })

  it('is k-means++ with one candidate', () => {
    for (let seed = 0; seed < 20; seed++) {
      const greedy = greedyKMeansPlusPlus(rows, 4, seeded(seed), { trials: 1 })
      expect(greedy).toEqual(kMeansPlusPlus(rows, 4, seeded(seed)))
    }
  })

  it('draws 2 + floor(ln k) candidates unless told otherwise', () => {
    const points = Array.from({ length: 60 }, (_, i) => [i * i])
    for (const [k, trials] of [
      [1, 2],
      [2, 2],
      [3, 3],
      [7, 3],
      [8, 4],
      [20, 4],
      [21, 5],
      [54, 5],
      [55, 6],
    ]) {
      const random = seeded(k)
      let draws = 0
      const seeding = greedyKMeansPlusPlus(points, k, () => (draws++, random()))
      expect(draws).toBe(1 + (k - 1) * trials)
      expect(seeding.distances).toBe(k === 1 ? 0 : (1 + (k - 1) * trials) * 60)
      expect(seeding).toEqual(greedyKMeansPlusPlus(points, k, seeded(k), { trials }))
    }
  })

  it('asks for none after the last distinct point', () => {
    expect(greedyKMeansPlusPlus([[5], [6], [5], [6]], 4, seeded(1), { trials: 3 }).distances).toBe((1 + 3) * 4)
  })

  it('refuses trials that are no positive integer', () => {
    const trying = (trials: unknown) => () => greedyKMeansPlusPlus(rows, 2, Math.random, { trials: trials as number })
    const message = 'trials must be an integer of at least 1, got'
    expect(trying(0)).toThrow(new RangeError(`${message} 0`))
    expect(trying(1.5)).toThrow(new RangeError(`${message} 1.5`))
    expect(trying(NaN)).toThrow(new RangeError(`${message} NaN`))
    expect(trying('2')).toThrow(new TypeError(`${message} '2'`))
    expect(trying(null)).toThrow(new TypeError(`${message} null`))
  })
})
