import { seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { lightweightCoreset } from '@kentro/init'
import type { LightweightCoresetOptions } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { indicesOf } from '../d-squared-score.ts'
import { sequenceNumber } from '../exact-probabilities.ts'
import { probabilitiesOf } from './sample-probabilities.ts'
import type { Chance } from './sample-probabilities.ts'

const line = [0, 1, 3, 8]
const rows = line.map((value) => [value])
const alike = [1, 1, 1, 1]
const uneven = [1, 3, 0.5, 0]

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

/** The coresets of so many draws, half by weight and half by weight x squared distance to the mean. */
function chancesOf(weights: number[], size: number): Chance[] {
  const mean = sum(line.map((value, i) => value * weights[i])) / sum(weights)
  const masses = line.map((value, i) => weights[i] * (value - mean) ** 2)
  const proposal = masses.map((mass, i) => mass / sum(masses) / 2 + weights[i] / sum(weights) / 2)
  const chances: Chance[] = []
  for (let number = 0; number < line.length ** size; number++) {
    const drawn = Array.from({ length: size }, (_, at) => Math.floor(number / line.length ** at) % line.length)
    const probability = drawn.reduce((product, i) => product * proposal[i], 1)
    const sample = new Map<number, number>()
    for (const i of drawn) sample.set(i, (sample.get(i) ?? 0) + weights[i] / proposal[i])
    if (probability > 0) chances.push({ sample, probability })
  }
  return chances
}

function pairScore(seed: string, exact: number[], options: LightweightCoresetOptions & { weights?: number[] }): number {
  const random = seeded(seed)
  const counts = tally(16, 6000, () => sequenceNumber(indicesOf(lightweightCoreset(rows, 2, random, options)), 4))
  return chiSquareScore(counts, exact)
}

describe('lightweightCoreset(points, k, random)', () => {
  it('draws points by their distance to the mean, weighs them by their probabilities and draws seeds from them', () => {
    // The mean is 3; squared distances 9, 4, 0, 25 of 38: the points are drawn with 18.5, 13.5, 9.5 and 34.5 of 76.
    const draws = [0.2, 0.3, 0.6, 0.2, 0.9]
    // Drawn are 0, 1 and 8, which weigh 0.054, 0.074 and 0.029; 0.2 is 0, whose squared distances are 1 and 64 to these.
    const seeding = lightweightCoreset(rows, 2, () => draws.shift() ?? 0, { size: 3 })
    expect(seeding).toEqual({ centroids: Float64Array.of(0, 8), indices: Int32Array.of(0, 3), distances: 4 + 3 })
    expect(draws).toEqual([])
  })

  it.each([
    ['a', 1],
    ['b', 2],
    ['c', 4],
  ])('draws pairs with the exact probabilities (seed %s, size %i)', (seed, size) => {
    const exact = probabilitiesOf(chancesOf(alike, size), line, alike, 2)
    expect(pairScore(seed, exact, { size })).toBeLessThan(BOUND)
  })

  it.each([
    ['a', 2],
    ['b', 3],
  ])('draws weighted pairs with the exact probabilities (seed %s, size %i)', (seed, size) => {
    const exact = probabilitiesOf(chancesOf(uneven, size), line, uneven, 2)
    expect(pairScore(seed, exact, { size, weights: uneven })).toBeLessThan(BOUND)
  })

  it('would be caught drawing another number of points, or letting them weigh alike', () => {
    expect(pairScore('a', probabilitiesOf(chancesOf(alike, 3), line, alike, 2), { size: 2 })).toBeGreaterThan(BOUND)
    const unweighted = chancesOf(alike, 2).map(({ sample, probability }) => ({
      sample: new Map([...sample.keys()].map((i) => [i, 1])),
      probability,
    }))
    expect(pairScore('a', probabilitiesOf(unweighted, line, alike, 2), { size: 2 })).toBeGreaterThan(BOUND)
  })

  it('draws the larger of 1000 and 20 k points unless told otherwise', () => {
    const points = Array.from({ length: 90 }, (_, i) => [i * i, i])
    const counted = (k: number, options: LightweightCoresetOptions): number => {
      const random = seeded(k)
      let draws = 0
      lightweightCoreset(points, k, () => (draws++, random()), options)
      return draws
    }
    expect(counted(5, {})).toBe(1000 + 5)
    expect(counted(60, {})).toBe(1200 + 60)
    expect(counted(5, { size: 17 })).toBe(17 + 5)
    expect(counted(20, { size: 40, reduce: 'greedy-k-means++' })).toBe(40 + 1 + 19 * 4)
  })

  it("ends with Lloyd's algorithm on the weighted coreset where asked for", () => {
    const all = Array.from({ length: 40 }, (_, i) => [i % 10, (i * i) % 41])
    const draws = (): Random => {
      // Each point once: their probabilities are not equal, so that they weigh unlike in the coreset.
      const random = seeded(4)
      const mean = [0, 1].map((j) => sum(all.map((row) => row[j])) / 40)
      const squares = all.map(([x, y]) => (x - mean[0]) ** 2 + (y - mean[1]) ** 2)
      const shares = squares.map((square) => 1 + (square / sum(squares)) * 40)
      let below = 0
      const places = shares.map((share) => ((below += share) - share / 2) / 80)
      return () => places.shift() ?? random()
    }
    const seeding = lightweightCoreset(all, 3, draws(), { size: 40 })
    const mean = [0, 1].map((j) => sum(all.map((row) => row[j])) / 40)
    const squares = all.map(([x, y]) => (x - mean[0]) ** 2 + (y - mean[1]) ** 2)
    const weights = squares.map((square) => 1 / 40 / (1 + (square / sum(squares)) * 40))
    const solved = lightweightCoreset(all, 3, draws(), { size: 40, iterations: 300 })
    const start = { data: seeding.centroids, shape: [3, 2] as const }
    const { centroids, distances } = lloyd(all, start, { weights, tolerance: 0 })
    expect(solved.indices).toBe(null)
    expect(solved.distances).toBe(seeding.distances + distances)
    solved.centroids.forEach((value, p) => expect(value).toBeCloseTo(centroids[p], 12))
  })

  it('draws from all points what the coreset has too few of', () => {
    // One point in the coreset; then the rest by squared distance.
    const draws = [0, 0.5, 0.99, 0.5]
    const { indices, distances } = lightweightCoreset(rows, 3, () => draws.shift() ?? 0, { size: 1 })
    // The squared distances to 0 are 1, 9, 64 of 74; then those of 1 and 3 are 1 and 9.
    expect(indices).toEqual(Int32Array.of(0, 3, 2))
    expect(draws).toEqual([])
    expect(distances).toBe(4 + 1 + 2 * 4)
  })

  it('refuses sizes, reductions and iterations that are none', () => {
    const trying = (options: unknown) => () =>
      lightweightCoreset(rows, 2, Math.random, options as LightweightCoresetOptions)
    const message = 'size must be an integer of at least 1, got'
    expect(trying({ size: 0 })).toThrow(new RangeError(`${message} 0`))
    expect(trying({ size: NaN })).toThrow(new RangeError(`${message} NaN`))
    expect(trying({ size: '2' })).toThrow(new TypeError(`${message} '2'`))
    expect(trying({ reduce: true })).toThrow(
      new TypeError("reduce must be one of 'k-means++', 'greedy-k-means++', got true"),
    )
    expect(trying({ iterations: NaN })).toThrow(new RangeError('iterations must be an integer of at least 0, got NaN'))
  })
})
