import { seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { rejectionSampling } from '@kentro/init'
import type { RejectionSamplingOptions } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND } from '../chi-square.ts'
import { indicesOf, sequenceScore } from '../d-squared-score.ts'
import { masses, normalized } from '../exact-probabilities.ts'

const line = [0, 1, 3, 7, 9]
const rows = line.map((value) => [value])
const alike = [1, 1, 1, 1, 1]
const uneven = [1, 3, 0.5, 2, 0]

// Every value so often that proposals are hardly ever cut short.
const many = { data: Float64Array.from({ length: 150 }, (_, i) => line[i % 5]), n: 150, d: 1 }

const rule = (weights: number[]) => (chosen: number[]) => normalized(masses(line, weights, chosen))

/** How far sequences of k values are from their probabilities, and how many distances n points took on average. */
function ofMany(seed: string, k: number, weights: number[]): { score: number; distances: number } {
  const options = { weights: Float64Array.from(many.data, (_, i) => weights[i % 5]) }
  let runs = 0
  let asked = 0
  const score = sequenceScore(seed, 5, k, rule(weights), (random) => {
    const seeding = rejectionSampling(many, k, random, options)
    runs++
    asked += seeding.distances
    return indicesOf(seeding).map((i) => i % 5)
  })
  return { score, distances: asked / runs / many.n }
}

const sampler =
  (k: number, options: RejectionSamplingOptions & { weights?: number[] }) =>
  (random: Random): Int32Array =>
    indicesOf(rejectionSampling(rows, k, random, options))

describe('rejectionSampling(points, k, random)', () => {
  it('proposes points by their norms and accepts them by their squared distance', () => {
    // The mean is 5, the first seed 1; squared norms 16, 1, 1, 16: proposals are 32, 17, 17, 32 of 98.
    const points = [[1], [4], [6], [9]]
    const choose = (...draws: number[]) => {
      const all = [0, ...draws]
      const { indices } = rejectionSampling(points, 2, () => all.shift() ?? 0)
      expect(all).toEqual([])
      return indices?.[1]
    }
    // Their squared distances are 0, 9, 25, 64: accepted with probabilities of 0, 9 / 34, 25 / 34, 1.
    expect([choose(0.4, 0.26), choose(0.6, 0.73), choose(0.99, 0.99)]).toEqual([1, 2, 3])
    expect([choose(0.4, 0.27, 0.99, 0.99), choose(0.6, 0.74, 0.99, 0.99), choose(0, 0, 0.99, 0.99)]).toEqual([3, 3, 3])
  })

  it.each([
    ['a', 3, alike],
    ['b', 2, uneven],
    ['c', 3, uneven],
  ])('draws with the exact probabilities of k-means++, with few distances (seed %s, k = %i)', (seed, k, weights) => {
    const { score, distances } = ofMany(seed, k, weights)
    expect(score).toBeLessThan(BOUND)
    // Those to the mean and to all seeds but the last would be k.
    expect(distances).toBeLessThan(0.75 * k)
  })

  it.each([
    ['a', { proposals: 1 }],
    ['b', { proposals: 2 }],
    ['c', {}],
    ['d', { proposals: 1, weights: uneven }],
    ['e', { weights: uneven }],
  ])('draws triples with the same probabilities when proposals are cut short (seed %s)', (seed, options) => {
    const exact = rule('weights' in options ? options.weights : alike)
    expect(sequenceScore(seed, 5, 3, exact, sampler(3, options))).toBeLessThan(BOUND)
  })

  it('would be caught accepting every proposal', () => {
    const accepting = (random: Random): number[] => {
      const first = Math.floor(random() * 5)
      const norms = line.map((value) => (value - 4) ** 2 + (line[first] - 4) ** 2)
      let target = random() * norms.reduce((a, b) => a + b)
      return [first, norms.findIndex((norm) => (target -= norm) < 0)]
    }
    expect(sequenceScore('a', 5, 2, rule(alike), accepting)).toBeGreaterThan(BOUND)
  })

  it('asks for few distances where clusters overlap', () => {
    const random = seeded('uniform')
    const points = { data: Float64Array.from({ length: 40_000 }, random), n: 20_000, d: 2 }
    const { distances } = rejectionSampling(points, 20, seeded(1))
    expect(distances).toBeLessThan(2 * points.n)
  })

  it('asks for hardly more than twice as many as k-means++ where acceptance is rare', () => {
    const random = seeded('far')
    const [n, k] = [3000, 20]
    const data = Float64Array.from({ length: n }, (_, i) => (i % 10) * 1e6 + random())
    const { distances } = rejectionSampling({ data, n, d: 1 }, k, seeded(1))
    expect(distances).toBeGreaterThan(3 * n)
    expect(distances).toBeLessThanOrEqual((2 * k - 1) * n + k * k)
  })

  it('draws a seed otherwise after so many proposals', () => {
    const points = [[1], [4], [6], [9]]
    // One is proposed and rejected, as above; then 0, 9, 25, 64 are drawn from: 0.3 of 98 is 6.
    const draws = [0, 0.4, 0.27, 0.3]
    const { indices, distances } = rejectionSampling(points, 2, () => draws.shift() ?? 0, { proposals: 1 })
    expect(draws).toEqual([])
    expect(indices).toEqual(Int32Array.of(0, 2))
    expect(distances).toBe(4 + 1 + 4)
  })

  it('asks for no distance where k is 1, and for few after the last distinct point', () => {
    expect(rejectionSampling(rows, 1, seeded(1)).distances).toBe(0)
    const { indices, distances } = rejectionSampling([[5], [5], [5], [5]], 4, seeded(1))
    expect([...(indices ?? [])].sort()).toEqual([0, 1, 2, 3])
    expect(distances).toBe(4 + 4)
  })

  it('refuses proposals that are no positive integer', () => {
    const trying = (proposals: unknown) => () =>
      rejectionSampling(rows, 2, Math.random, { proposals } as RejectionSamplingOptions)
    const message = 'proposals must be an integer of at least 1, got'
    expect(trying(0)).toThrow(new RangeError(`${message} 0`))
    expect(trying(Infinity)).toThrow(new RangeError(`${message} Infinity`))
    expect(trying('2')).toThrow(new TypeError(`${message} '2'`))
  })
})
