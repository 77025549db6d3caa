import { points as owned, seeded } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { problem } from '../../src/internal/problem.ts'
import { recombine } from '../../src/near-optimal/internal/recombine.ts'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { masses, normalized, sequenceNumber, sequenceProbabilities } from '../exact-probabilities.ts'

const pool = [0, 1, 3, 7, 9]
const shares = Float64Array.of(1, 0.5, 0.25, 1, 0)
const centroids = { data: Float64Array.from(pool), n: 5, d: 1 }
const points = owned([[0], [2], [6], [8], [9]])

const seedsOf = (trials: number, random: () => number) => {
  const task = problem(points, 3, random, {})
  return [...recombine(task, { centroids, shares }, trials).centroids]
}

describe('recombine(task, pool, trials)', () => {
  it('draws by share, then by share x squared distance in the pool', () => {
    const random = seeded('recombine')
    const next = (chosen: number[]) => normalized(masses(pool, [...shares], chosen))
    const counts = tally(5 ** 3, 10_000, () =>
      sequenceNumber(
        seedsOf(1, random).map((value) => pool.indexOf(value)),
        5,
      ),
    )
    expect(chiSquareScore(counts, sequenceProbabilities(5, 3, next))).toBeLessThan(BOUND)
  })

  it('takes of all candidates the one that is best for the points', () => {
    for (let seed = 0; seed < 20; seed++) {
      // So many candidates are all that can be drawn.
      const [first, second] = seedsOf(60, seeded(seed))
      const left = (centre: number) =>
        [...points.data].reduce((sum, value) => sum + Math.min((value - first) ** 2, (value - centre) ** 2), 0)
      const possible = pool.filter((value, i) => shares[i] > 0 && value !== first)
      expect(left(second)).toBe(Math.min(...possible.map(left)))
    }
  })

  it('draws by share alone once the pool lies on the seeds', () => {
    const twins = { centroids: { data: Float64Array.of(4, 4, 8), n: 3, d: 1 }, shares: Float64Array.of(1, 1, 1) }
    const task = problem(points, 4, seeded(1), {})
    const seeding = recombine(task, twins, 2)
    expect(new Set(seeding.centroids)).toEqual(new Set([4, 8]))
    // To the first seed from all points and the pool, two candidates, and the second seed from the pool.
    expect(seeding.distances).toBe(5 + 3 + 2 * 5 + 3)
  })
})
