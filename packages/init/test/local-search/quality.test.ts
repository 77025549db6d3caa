import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { problems } from './families.ts'

const RUNS = 6

/** The inertia that Lloyd's algorithm reaches, until nothing changes. */
function reached(name: StrategyName, points: Points, k: number, seed: string): number {
  const { centroids } = strategies[name].initialize(points, k, seeded(seed))
  return lloyd(points, { data: centroids, n: k, d: points.d }, { tolerance: 0, maxIterations: 1000 }).inertia
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

// Of Student's distribution with 11 degrees of freedom: 95 % lie within so many standard errors.
const STUDENT = 2.201

const all = problems.flatMap((problem) =>
  Array.from({ length: RUNS }, (_, run) => ({ ...problem, seed: `${problem.title}/${run}` })),
)
const greedy = all.map(({ points, k, seed }) => reached('greedy-k-means++', points, k, seed))

/**
 * By how much less inertia a strategy ends with than greedy k-means++, in percent, and the half width of the 95 %
 * interval of that: of 12 problems, each with the mean over 6 runs from the same seeds as greedy k-means++.
 */
function gain(name: StrategyName): { effect: number; interval: number } {
  const single = all.map(({ points, k, seed }, run) => 100 * (1 - reached(name, points, k, seed) / greedy[run]))
  const gains = problems.map((_, at) => mean(single.slice(at * RUNS, (at + 1) * RUNS)))
  const effect = mean(gains)
  const variance = gains.reduce((sum, value) => sum + (value - effect) ** 2, 0) / (gains.length - 1)
  return { effect, interval: STUDENT * Math.sqrt(variance / gains.length) }
}

describe('the inertia that Lloyd reaches from', () => {
  it.each([
    ['ls++', 2.5, 1.0],
    ['fls++', 5.1, 1.4],
    ['multi-swap', 3.7, 1.3],
    ['pnn-smoothing', 2.5, 1.1],
    ['breathing', 6.3, 1.1],
    ['look-ahead', 2.6, 1.2],
    ['zig-zag', 2.5, 1.2],
  ] as const)('%s is less than from greedy k-means++, by %d +- %d %%', (name, effect, interval) => {
    const found = gain(name)
    expect(found.effect).toBeCloseTo(effect, 1)
    expect(found.interval).toBeCloseTo(interval, 1)
    expect(found.effect - found.interval).toBeGreaterThan(1)
  })
})
