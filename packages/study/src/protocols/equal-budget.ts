import { checkFunction, checkInteger, checkNumber, checkOptions, randomIndex, seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { average } from '../statistics/internal/average.ts'
import { checkValues } from '../statistics/internal/check-values.ts'
import { pick } from '../statistics/internal/pick.ts'

/** What `equalBudget` can be told. */
export interface EqualBudgetOptions {
  /** Orders of the runs that are drawn; 2,000 if not given. */
  resamples?: number
  /** Where the draws come from; `seeded(0)` if not given. */
  random?: Random
}

/** What a budget buys of one method. */
export interface EqualBudget {
  /** The inertia of the best run that a budget buys, on average. */
  best: number
  /** The standard error that `best` has from drawing orders, not from the number of runs. */
  error: number
  /** How many runs a budget buys, on average. */
  runs: number
  /**
   * The share of orders in which all runs fit into the budget. Above 0 the budget would have bought more than there is,
   * and `best` is too high on average (unless the method is deterministic).
   */
  exhausted: number
}

/**
 * The expected best inertia of as many runs as a budget of distances buys, from the runs of one method on one data set:
 * with the same budget for all methods, best of R where each has its own R. Run i asked for `distances[i]`, seeding
 * included, and ended at `inertias[i]`; a run that does not fit into what is left counts for nothing.
 *
 * Runs are put into random order, and those that fit from the start are kept. As they are independent, any order of them
 * is as good a sequence as the one that happened, and the mean over orders is unbiased, whatever cost and inertia have to
 * do with each other. (Order statistics give it exactly only where all runs cost the same.) The same seed gives the same
 * bits on every machine, in any order of the runs.
 *
 * @throws TypeError or RangeError unless distances and inertias are of one length, at least 1, and finite and at least 0, and
 *   the budget pays for the dearest run
 * @example
 * equalBudget([10, 10, 10], [1, 2, 3], 20).best // 1.33, rounded: 1 in two of three pairs, else 2
 */
export function equalBudget(
  distances: ArrayLike<number>,
  inertias: ArrayLike<number>,
  budget: number,
  options?: EqualBudgetOptions,
): EqualBudget {
  const { resamples = 2000, random = seeded(0) } = checkOptions(options)
  const costs = checkValues('distances', distances, { low: 0 })
  const ends = checkValues('inertias', inertias, { count: costs.length, like: 'distances', low: 0 })
  const dearest = costs.reduce((most, cost) => Math.max(most, cost))
  if (checkNumber('budget', budget) < dearest) {
    throw new RangeError(`budget must be at least ${dearest}, what the dearest run costs, got ${budget}`)
  }
  checkInteger('resamples', resamples, 1)
  checkFunction('random', random)
  const order = Int32Array.from(costs, (_, i) => i).sort((a, b) => costs[a] - costs[b] || ends[a] - ends[b])
  const best = new Float64Array(resamples)
  let runs = 0
  let exhausted = 0
  for (let r = 0; r < resamples; r++) {
    const fit = shuffleWithin(budget, costs, order, random)
    best[r] = pick(ends, order.subarray(0, fit)).reduce((least, inertia) => Math.min(least, inertia))
    runs += fit
    if (fit === costs.length) exhausted++
  }
  const expected = average(best)
  const variance = average(best.map((value) => (value - expected) ** 2))
  return {
    best: expected,
    error: Math.sqrt(variance / resamples),
    runs: runs / resamples,
    exhausted: exhausted / resamples,
  }
}

/** Puts runs into random order until one no longer fits into the budget, and returns how many did. */
function shuffleWithin(budget: number, costs: Float64Array, order: Int32Array, random: Random): number {
  let left = budget
  for (let fit = 0; fit < order.length; fit++) {
    const drawn = fit + randomIndex(random, order.length - fit)
    const run = order[drawn]
    if (costs[run] > left) return fit
    left -= costs[run]
    order[drawn] = order[fit]
    order[fit] = run
  }
  return order.length
}
