import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import { greedyKMeansPlusPlus, kMeansParallel, kMeansPlusPlus } from '@kentro/init'
import type { KMeansParallelOptions } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { indicesOf } from '../d-squared-score.ts'
import { masses, normalized, sequenceNumber } from '../exact-probabilities.ts'
import { naiveDraw, naiveRest, naiveSeeds, naiveSquares } from './naive.ts'
import { probabilitiesOf } from './sample-probabilities.ts'
import type { Chance } from './sample-probabilities.ts'

fc.configureGlobal({ seed: 1 })

const line = [0, 1, 3, 7]
const rows = line.map((value) => [value])
const alike = [1, 1, 1, 1]
const uneven = [1, 3, 0.5, 0]

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

/** The candidates that rounds leave, each with the weight of the values nearest to it, and how probable that is. */
function chancesOf(weights: number[], rounds: number, expected: number): Chance[] {
  const chances: Chance[] = []
  const visit = (candidates: number[], round: number, probability: number): void => {
    const squares = masses(line, weights, candidates)
    if (round === rounds || sum(squares) === 0) {
      chances.push({ sample: new Map(candidates.map((c, at) => [c, massOf(weights, candidates, at)])), probability })
      return
    }
    const shares = squares.map((square) => Math.min(1, (expected * square) / sum(squares)))
    for (let bits = 0; bits < 2 ** line.length; bits++) {
      const taken = shares.map((_, i) => i).filter((i) => (bits >> i) & 1)
      const p = shares.reduce((product, share, i) => product * (taken.includes(i) ? share : 1 - share), 1)
      if (p > 0) visit([...candidates, ...taken], round + 1, probability * p)
    }
  }
  normalized(weights).forEach((p, i) => {
    if (p > 0) visit([i], 0, p)
  })
  return chances
}

/** The weight of the values to which candidate number `at` is the nearest, the first on ties. */
function massOf(weights: number[], candidates: number[], at: number): number {
  const nearest = line.map((value) => {
    const squares = candidates.map((c) => (value - line[c]) ** 2)
    return squares.indexOf(Math.min(...squares))
  })
  return sum(weights.filter((_, i) => nearest[i] === at))
}

function pairScore(seed: string, exact: number[], options: KMeansParallelOptions & { weights?: number[] }): number {
  const random = seeded(seed)
  const counts = tally(16, 4000, () => sequenceNumber(indicesOf(kMeansParallel(rows, 2, random, options)), 4))
  return chiSquareScore(counts, exact)
}

describe('kMeansParallel(points, k, random)', () => {
  it('takes candidates by their share, one draw per point and round, and draws seeds by the weight of their points', () => {
    // First 0; squared distances 0, 16, 25, 81 (122 in all), doubled: 4 and 9 are taken, 0.26 and more than 1, but not 5.
    const points = [[0], [4], [5], [9]]
    // The candidates 0, 4, 9 weigh 1, 2, 1: 0.5 is 4. Then 0 has 16, 9 has 25: 0.3 of 41 is 0.
    const draws = [0, 0.9, 0.2, 0.5, 0.9, 0.5, 0.3]
    const seeding = kMeansParallel(points, 2, () => draws.shift() ?? 0, { rounds: 1, oversampling: 1 })
    expect(seeding).toEqual({
      centroids: Float64Array.of(4, 0),
      indices: Int32Array.of(1, 0),
      distances: 3 * 4 + 3,
    })
    expect(draws).toEqual([])
  })

  it.each(['a', 'b'])('draws pairs with the exact probabilities, after one round (seed %s)', (seed) => {
    const exact = probabilitiesOf(chancesOf(alike, 1, 1.5), line, alike, 2)
    expect(pairScore(seed, exact, { rounds: 1, oversampling: 0.75 })).toBeLessThan(BOUND)
  })

  it.each(['a', 'b'])('draws weighted pairs with the exact probabilities, after two rounds (seed %s)', (seed) => {
    const exact = probabilitiesOf(chancesOf(uneven, 2, 1), line, uneven, 2)
    expect(pairScore(seed, exact, { rounds: 2, oversampling: 0.5, weights: uneven })).toBeLessThan(BOUND)
  })

  it('would be caught taking another number of candidates or of rounds, or ignoring their weights', () => {
    const options = { rounds: 1, oversampling: 0.75 }
    expect(pairScore('a', probabilitiesOf(chancesOf(alike, 1, 0.75), line, alike, 2), options)).toBeGreaterThan(BOUND)
    expect(pairScore('a', probabilitiesOf(chancesOf(alike, 2, 1.5), line, alike, 2), options)).toBeGreaterThan(BOUND)
    const unweighted = chancesOf(alike, 1, 1.5).map(({ sample, probability }) => ({
      sample: new Map([...sample.keys()].map((i) => [i, 1])),
      probability,
    }))
    expect(pairScore('a', probabilitiesOf(unweighted, line, alike, 2), options)).toBeGreaterThan(BOUND)
  })

  it('is k-means++ where no candidates are taken', () => {
    const points = Array.from({ length: 50 }, (_, i) => [i * i, i % 7])
    const { indices } = kMeansPlusPlus(points, 5, seeded(3))
    const random = seeded(3)
    let draws = 0
    // The first seed is drawn twice, the second time from one candidate, and a round draws for every point.
    const without = () => (draws++ < 1 || draws > 1 + 2 * 50 + 1 ? random() : 0.5)
    expect(kMeansParallel(points, 5, without, { rounds: 2, oversampling: 0 }).indices).toEqual(indices)
  })

  it('is k-means++, or the greedy form, on all points where all are taken', () => {
    const points = Array.from({ length: 50 }, (_, i) => [i * i, i % 7])
    const options = { rounds: 1, oversampling: 1e9 }
    const after = (skipped: number): Random => {
      const random = seeded(5)
      let draws = 0
      return () => (draws++ < skipped ? 0 : random())
    }
    // With the first draw 0, candidates come in the order of the points.
    expect(kMeansParallel(points, 6, after(51), options).indices).toEqual(kMeansPlusPlus(points, 6, seeded(5)).indices)
    const greedy = kMeansParallel(points, 6, after(51), { ...options, reduce: 'greedy-k-means++' })
    expect(greedy.indices).toEqual(greedyKMeansPlusPlus(points, 6, seeded(5)).indices)
  })

  it("ends with Lloyd's algorithm on the candidates where asked for", () => {
    const points = Array.from({ length: 60 }, (_, i) => [i % 10, (i * i) % 61])
    const all = { rounds: 1, oversampling: 1e9 }
    const seeding = kMeansParallel(points, 4, seeded(2), all)
    for (const iterations of [1, 2, 300]) {
      const start = { data: seeding.centroids, shape: [4, 2] as const }
      const { centroids, distances } = lloyd(points, start, { maxIterations: iterations, tolerance: 0 })
      const solved = kMeansParallel(points, 4, seeded(2), { ...all, iterations })
      expect(solved).toEqual({ centroids, indices: null, distances: seeding.distances + distances })
    }
  })

  it('is the points themselves, and no iteration changes them, where candidates are too few', () => {
    const options = { rounds: 1, oversampling: 0, iterations: 9 }
    const { centroids, indices } = kMeansParallel(rows, 4, seeded(1), options)
    expect([...centroids].sort((a, b) => a - b)).toEqual(line)
    expect(indices).toBe(null)
  })

  it('draws no more once all weight lies on candidates', () => {
    let draws = 0
    const { distances } = kMeansParallel([[5], [5], [5]], 2, () => (draws++, 0.5), { rounds: 7 })
    // The first candidate, the first seed out of one, the second at random.
    expect(draws).toBe(3)
    expect(distances).toBe(3 + 1 + 3)
  })

  // Whole numbers, whose sums are exact: so the plainest code there is must make the same choices, to the last.
  it('makes the choices of the plainest code', () => {
    const problems = fc.record({
      n: fc.integer({ min: 1, max: 700 }),
      d: fc.integer({ min: 1, max: 3 }),
      seed: fc.nat(),
      k: fc.integer({ min: 1, max: 8 }),
      rounds: fc.integer({ min: 1, max: 3 }),
      oversampling: fc.constantFrom(0, 0.5, 2),
      weighted: fc.boolean(),
    })
    fc.assert(
      fc.property(problems, ({ n, d, seed, k: most, rounds, oversampling, weighted }) => {
        const random = seeded(seed)
        const points: Points = { data: Float64Array.from({ length: n * d }, () => Math.floor(random() * 20)), n, d }
        const weights = Array.from({ length: n }, (_, i) => (weighted && i > 0 ? Math.floor(random() * 4) : 1))
        const k = Math.min(most, n)
        const naive = naiveParallel(points, weights, k, seeded(`${seed}`), rounds, oversampling * k)
        const options = { rounds, oversampling, ...(weighted && { weights }) }
        expect([...indicesOf(kMeansParallel(points, k, seeded(`${seed}`), options))]).toEqual(naive)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses rounds, oversampling, reductions and iterations that are none', () => {
    const trying = (options: unknown) => () => kMeansParallel(rows, 2, seeded(1), options as KMeansParallelOptions)
    expect(trying({ rounds: 0 })).toThrow(new RangeError('rounds must be an integer of at least 1, got 0'))
    expect(trying({ rounds: '2' })).toThrow(new TypeError("rounds must be an integer of at least 1, got '2'"))
    expect(trying({ oversampling: -1 })).toThrow(
      new RangeError('oversampling must be a finite number of at least 0, got -1'),
    )
    expect(trying({ oversampling: Infinity })).toThrow(
      new RangeError('oversampling must be a finite number of at least 0, got Infinity'),
    )
    expect(trying({ reduce: 'pnn' })).toThrow(
      new RangeError("reduce must be one of 'k-means++', 'greedy-k-means++', got 'pnn'"),
    )
    expect(trying({ iterations: -1 })).toThrow(new RangeError('iterations must be an integer of at least 0, got -1'))
    expect(trying({ iterations: 1.5 })).toThrow(new RangeError('iterations must be an integer of at least 0, got 1.5'))
  })
})

function naiveParallel(
  points: Points,
  weights: number[],
  k: number,
  random: Random,
  rounds: number,
  expected: number,
): number[] {
  const candidates = [naiveDraw(weights, random)]
  for (let round = 0; round < rounds; round++) {
    const squares = naiveSquares(points, candidates).map((square, i) => square * weights[i])
    const potential = sum(squares)
    if (potential === 0) break
    candidates.push(...squares.map((_, i) => i).filter((i) => random() < (squares[i] / potential) * expected))
  }
  const { data, d } = points
  const some = {
    data: Float64Array.from(candidates.flatMap((i) => [...data.subarray(i * d, (i + 1) * d)])),
    n: candidates.length,
    d,
  }
  const distances = candidates.map((c) => naiveSquares(points, [c]))
  const mass = candidates.map(() => 0)
  weights.forEach((weight, i) => {
    const squares = distances.map((each) => each[i])
    mass[squares.indexOf(Math.min(...squares))] += weight
  })
  const seeds = naiveSeeds(some, mass, [], k, random).map((c) => candidates[c])
  return naiveRest(weights, naiveSeeds(points, weights, seeds, k, random), k, random)
}
