import { checkNumber } from '@kentro/core'
import { checkValues } from '../statistics/internal/check-values.ts'
import { sharesUpTo } from '../statistics/internal/shares-up-to.ts'
import type { StepFunction } from '../statistics/step-function.ts'

/** How soon runs reach a target. */
export interface TimeToTarget {
  /** The share of all runs that have reached the target at a cost of x or less; it ends at the share of successes. */
  curve: StepFunction
  /** Runs that reach the target. */
  successes: number
  runs: number
  /**
   * What it costs on average to reach the target by starting again after every run that does not: the cost of all runs per
   * success. Infinity without a success.
   */
  expectedCost: number
}

/**
 * The time-to-target plot of one method on one data set: the empirical distribution of what a run costs to end within a
 * gap of the best known inertia. Run i costs `costs[i]` (distances, so that no machine changes it) and ends at `gaps[i]`; a
 * run that ends above `target` never reaches it.
 *
 * R. M. Aiex, M. G. C. Resende, C. C. Ribeiro: TTT plots, a perl program to create time-to-target plots, Optimization
 * Letters 1, 2007. The expected cost: A. Auger, N. Hansen: Performance evaluation of an advanced local search evolutionary
 * algorithm, IEEE CEC 2005.
 *
 * @param target the largest gap that counts as reached: 0, 0.001, 0.01 or 0.05, say
 * @throws TypeError or RangeError unless costs and gaps are of one length, at least 1, costs finite and at least 0, gaps
 *   finite or Infinity, and the target finite
 * @example
 * timeToTarget([10, 30, 20], [0, 0.2, 0.01], 0.01).curve // { x: Float64Array [10, 20], y: Float64Array [0.333, 0.667] }, rounded
 */
export function timeToTarget(costs: ArrayLike<number>, gaps: ArrayLike<number>, target: number): TimeToTarget {
  const spent = checkValues('costs', costs, { low: 0 })
  const ends = checkValues('gaps', gaps, { count: spent.length, like: 'costs', failures: true })
  checkNumber('target', target)
  const runs = spent.length
  const successes = ends.filter((gap) => gap <= target).length
  return {
    curve: sharesUpTo(spent.map((cost, i) => (ends[i] <= target ? cost : Infinity))),
    successes,
    runs,
    expectedCost: successes === 0 ? Infinity : spent.toSorted().reduce((sum, cost) => sum + cost, 0) / successes,
  }
}
