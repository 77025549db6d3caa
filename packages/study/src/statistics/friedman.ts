import { checkTable } from './internal/check-table.ts'
import type { Table } from './internal/check-table.ts'
import { midRanks } from './internal/mid-ranks.ts'
import { chiSquaredTail, fTail } from './internal/tails.ts'

/** What a Friedman test finds of K methods on N data sets. */
export interface Friedman {
  /** The mean rank of each method (K), from 1 for the lowest value; equal values share the mean of their ranks. */
  ranks: Float64Array
  /** Friedman's statistic, corrected for ties. */
  chiSquared: number
  /** K - 1. */
  degrees: number
  /** Of `chiSquared`. */
  p: number
  /** The statistic of Iman and Davenport, less conservative; F is Infinity and p 0 where all data sets rank alike. */
  imanDavenport: { F: number; df1: number; df2: number; p: number }
}

/**
 * A test of whether K methods do equally well on N data sets, from a table of N x K values (means over runs, say), ranked
 * within each data set from 1 for the lowest. Infinity, for a method that failed, ranks last. All values equal within
 * every data set: p is 1.
 *
 * M. Friedman: The use of ranks to avoid the assumption of normality implicit in the analysis of variance, JASA 32, 1937;
 * corrected for ties as in W. J. Conover: Practical Nonparametric Statistics, 1999. R. L. Iman, J. M. Davenport:
 * Approximations of the critical region of the Friedman statistic, Communications in Statistics A 9, 1980.
 *
 * @throws TypeError or RangeError unless the table has at least 2 data sets and 2 methods, its rows are of one length, and
 *   its values finite or Infinity
 * @example
 * friedman([[1, 2, 3], [1, 3, 2], [1, 2, 3]]).ranks // Float64Array [1, 2.333, 2.667], rounded
 */
export function friedman(table: Table): Friedman {
  const { data, sets, methods } = checkTable('table', table, 2, 2)
  const sums = new Float64Array(methods)
  let squares = 0
  for (let s = 0; s < sets; s++) {
    midRanks(data.subarray(s * methods, (s + 1) * methods)).forEach((rank, m) => {
      sums[m] += rank
      squares += rank * rank
    })
  }
  // Sums of halves and quarters, all exact: how far ranks vary at all, and how far their sums do.
  const middle = (sets * (methods + 1)) / 2
  const within = squares - (middle * methods * (methods + 1)) / 2
  const between = sums.reduce((total, sum) => total + (sum - middle) ** 2, 0)
  const degrees = methods - 1
  const chiSquared = within === 0 ? 0 : (degrees * between) / within
  const F = within === 0 ? 0 : ((sets - 1) * between) / (sets * within - between)
  const df2 = degrees * (sets - 1)
  return {
    ranks: sums.map((sum) => sum / sets),
    chiSquared,
    degrees,
    p: chiSquaredTail(chiSquared, degrees),
    imanDavenport: { F, df1: degrees, df2, p: fTail(F, degrees, df2) },
  }
}
