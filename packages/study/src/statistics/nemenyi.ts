import { checkInteger } from '@kentro/core'
import { checkProbability } from './internal/check-probability.ts'
import { checkValues } from './internal/check-values.ts'
import { studentizedRange } from './internal/studentized-range.ts'

/** What a critical-difference diagram shows besides the mean ranks. */
export interface Nemenyi {
  /** Methods differ where their mean ranks are at least so far apart. */
  criticalDifference: number
  /**
   * The largest groups of methods without a difference, best first, each as the indices of its methods from the best. A
   * method that differs from all others is in none.
   */
  groups: number[][]
}

/**
 * The critical difference of Nemenyi's test for the mean ranks of K methods on N data sets, all pairs compared, and the
 * groups that it cannot tell apart. For any alpha and any number of methods.
 *
 * P. B. Nemenyi: Distribution-free multiple comparisons, thesis, Princeton, 1963; as in J. Demšar: Statistical comparisons of
 * classifiers over multiple data sets, JMLR 7, 2006: q sqrt(K (K + 1) / (6 N)), where q is the quantile of the Studentized
 * range (infinite degrees of freedom) over sqrt(2).
 *
 * @param meanRanks K, as `friedman` has them
 * @throws TypeError or RangeError unless there are at least 2 mean ranks from 1 to K, `sets` is an integer of at least 2,
 *   and alpha between 0 and 1
 * @example
 * nemenyi([1.1, 2.2, 2.7], 20) // { criticalDifference: 0.741, groups: [[1, 2]] }, rounded
 */
export function nemenyi(meanRanks: ArrayLike<number>, sets: number, alpha = 0.05): Nemenyi {
  const ranks = checkValues('meanRanks', meanRanks, { least: 2, low: 1 })
  checkInteger('sets', sets, 2)
  checkProbability('alpha', alpha)
  const k = ranks.length
  const wrong = ranks.findIndex((rank) => rank > k)
  if (wrong >= 0) throw new RangeError(`meanRanks[${wrong}] must be at most K = ${k}, got ${ranks[wrong]}`)
  const criticalDifference = (studentizedRange(alpha, k) / Math.SQRT2) * Math.sqrt((k * (k + 1)) / (6 * sets))
  return { criticalDifference, groups: groupsWithin(ranks, criticalDifference) }
}

/** Runs of methods by rank that span less than the critical difference, none of them part of another. */
function groupsWithin(ranks: Float64Array, criticalDifference: number): number[][] {
  const order = Array.from(ranks, (_, m) => m).sort((a, b) => ranks[a] - ranks[b])
  const groups: number[][] = []
  for (let first = 0, covered = 0, next = 0; first < order.length; first++) {
    while (next < order.length && ranks[order[next]] - ranks[order[first]] < criticalDifference) next++
    if (next > covered && next > first + 1) groups.push(order.slice(first, next))
    covered = next
  }
  return groups
}
