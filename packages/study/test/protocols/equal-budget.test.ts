import { seeded } from '@kentro/core'
import { equalBudget, mean } from '@kentro/study'
import { describe, expect, it } from 'vitest'
import { drawn, shuffled } from '../statistics/lehmer.ts'

/** All orders of the items. */
function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, p) => permutations(items.filter((_, q) => q !== p)).map((rest) => [item, ...rest]))
}

/** What a budget buys on average over all orders of the runs. */
function overAllOrders(distances: number[], inertias: number[], budget: number): { best: number; runs: number } {
  const bought = permutations([...distances.keys()]).map((order) => {
    let left = budget
    const stop = order.findIndex((run) => (left -= distances[run]) < 0)
    return stop < 0 ? order : order.slice(0, stop)
  })
  return {
    best: mean(bought.map((runs) => Math.min(...runs.map((run) => inertias[run])))),
    runs: mean(bought.map((runs) => runs.length)),
  }
}

/** The mean of the best of r of n values: the i-th smallest is it in the share of choices that take r - 1 of the rest. */
function bestOf(values: number[], r: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  let expected = 0
  let stillOpen = 1
  for (const [i, value] of sorted.entries()) {
    const isBest = Math.min(1, r / (sorted.length - i)) * stillOpen
    expected += isBest * value
    stillOpen -= isBest
  }
  return expected
}

// Dear runs end well here, so that cost and inertia must be drawn together.
const GOLDEN = { best: 2.5335, error: 0.03726679319447816, runs: 2.434, exhausted: 0 }

const distances = [10, 12, 15, 21, 30, 34]
const inertias = [9, 8, 7.5, 4, 2, 1]

describe('equalBudget(distances, inertias, budget, options)', () => {
  it('is the mean of the runs where the budget buys one, and the best where it buys all', () => {
    const one = equalBudget([10, 10, 10, 10], [1, 2, 3, 6], 19, { resamples: 50_000 })
    expect([one.runs, one.exhausted]).toEqual([1, 0])
    expect(Math.abs(one.best - 3)).toBeLessThan(4 * one.error)
    expect(equalBudget([10, 20, 30], [3, 1, 2], 60)).toEqual({ best: 1, error: 0, runs: 3, exhausted: 1 })
    expect(equalBudget([10], [5], 25)).toEqual({ best: 5, error: 0, runs: 1, exhausted: 1 })
  })

  it.each([34, 40, 55, 80, 110])('is what all orders of runs give on average, for a budget of %d', (budget) => {
    const expected = overAllOrders(distances, inertias, budget)
    const { best, error, runs, exhausted } = equalBudget(distances, inertias, budget, { resamples: 20_000 })
    expect(error).toBeGreaterThan(0)
    expect(error).toBeLessThan(0.03)
    expect(Math.abs(best - expected.best)).toBeLessThan(4 * error)
    expect(runs).toBeCloseTo(expected.runs, 1)
    expect(exhausted).toBe(0)
  })

  it('is the expected order statistic where all runs cost the same', () => {
    const values = drawn(seeded('runs'), 100)
    for (const r of [1, 2, 5, 20]) {
      const costs = values.map(() => 7)
      const { best, error, runs } = equalBudget(costs, values, 7 * r + 3, { resamples: 5000 })
      expect(runs).toBe(r)
      expect(Math.abs(best - bestOf(values, r))).toBeLessThan(4 * error)
    }
  })

  it('says how much its best varies between draws', () => {
    const bests = Array.from({ length: 200 }, (_, seed) =>
      equalBudget(distances, inertias, 60, { resamples: 100, random: seeded(seed) }),
    )
    const centre = mean(bests.map(({ best }) => best))
    const spread = Math.sqrt(mean(bests.map(({ best }) => (best - centre) ** 2)))
    expect(spread / mean(bests.map(({ error }) => error))).toBeCloseTo(1, 0)
  })

  it('says how often the runs do not suffice', () => {
    // the two cheap runs leave too little for the dear one unless they come after it, whatever the order: 30 + 10 + 10 = 50
    expect(equalBudget([30, 10, 10], [1, 2, 3], 49).exhausted).toBe(0)
    expect(equalBudget([30, 10, 10], [1, 2, 3], 50).exhausted).toBe(1)
  })

  it('gives the same bits for the same seed, in any order of the runs', () => {
    const found = equalBudget(distances, inertias, 60, { random: seeded(1) })
    expect(found).toEqual(GOLDEN)
    const order = shuffled([...distances.keys()], 5)
    const again = equalBudget(
      order.map((run) => distances[run]),
      Float64Array.from(order, (run) => inertias[run]),
      60,
      { random: seeded(1) },
    )
    expect(again).toEqual(found)
  })

  it('refuses budgets that do not pay for every run, and runs that do not match', () => {
    expect(() => equalBudget([10, 12], [1, 2], 11)).toThrow(
      new RangeError('budget must be at least 12, what the dearest run costs, got 11'),
    )
    expect(() => equalBudget([10, 12], [1], 20)).toThrow(
      new RangeError('inertias must have 2 entries, as distances has, got 1'),
    )
    expect(() => equalBudget([10], [Infinity], 20)).toThrow(RangeError)
    expect(() => equalBudget([], [], 20)).toThrow(new RangeError('distances must hold at least 1 number, got 0'))
    expect(() => equalBudget([1], [1], NaN)).toThrow(RangeError)
    expect(() => equalBudget([1], [1], 2, { resamples: 0 })).toThrow(
      new RangeError('resamples must be an integer of at least 1, got 0'),
    )
    expect(() => equalBudget([1], [1], 2, { random: 1 as never })).toThrow(
      new TypeError('random must be a function, got 1'),
    )
  })
})
