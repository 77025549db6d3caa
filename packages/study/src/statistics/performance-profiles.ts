import { checkTable } from './internal/check-table.ts'
import type { Table } from './internal/check-table.ts'
import { sharesUpTo } from './internal/shares-up-to.ts'
import type { StepFunction } from './step-function.ts'

/**
 * The performance profile of each method (K) of a table of costs (N x K): at a ratio r of at least 1, the share of data
 * sets on which the method costs at most r times what the best one does. At 1 it is the share of data sets that the method
 * wins, ties included; it never falls, and ends at the share that it solves at all, 1 without failures.
 *
 * Costs may be anything that is at least 0 and lower is better: inertia, distances, time. Infinity is a failure, and a data
 * set where all failed is solved by none. Where the best cost is 0, only a cost of 0 is within any ratio of it.
 *
 * E. D. Dolan, J. J. Moré: Benchmarking optimization software with performance profiles, Mathematical Programming 91, 2002.
 *
 * @throws TypeError or RangeError unless the table has at least 1 data set and 2 methods, its rows are of one length, and
 *   its costs at least 0 (Infinity included)
 * @example
 * performanceProfiles([[1, 2], [3, 1]])[0] // { x: Float64Array [1, 3], y: Float64Array [0.5, 1] }
 */
export function performanceProfiles(costs: Table): StepFunction[] {
  const { data, sets, methods } = checkTable('costs', costs, 1, 2, 0)
  const ratios = Array.from({ length: methods }, () => new Float64Array(sets))
  for (let s = 0; s < sets; s++) {
    const row = data.subarray(s * methods, (s + 1) * methods)
    const best = row.reduce((least, cost) => Math.min(least, cost))
    row.forEach((cost, m) => (ratios[m][s] = ratio(cost, best)))
  }
  return ratios.map((list) => sharesUpTo(list, 1))
}

function ratio(cost: number, best: number): number {
  if (cost === Infinity) return Infinity
  return cost === best ? 1 : cost / best
}
