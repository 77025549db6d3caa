import { averaging } from './average.ts'
import type { AverageOptions } from './average.ts'
import { contingency, identical } from './contingency.ts'
import { entropy } from './entropy.ts'
import { expectedMutualInformation } from './expected-mutual-information.ts'
import { mutualInformation } from './mutual-information.ts'
import type { Labels } from './partition.ts'

/**
 * The adjusted mutual information of two labelings of the same n points: 1 where they agree up to the names of the
 * clusters, 0 on average for labels dealt at random, whatever the numbers of clusters; it can fall below 0. Symmetric.
 *
 * 0 where one labeling is a single cluster or all clusters of one point, and the other is not the same: every way to
 * deal the labels then shares the same information. (scikit-learn divides two rounding errors in some of these cases.)
 * A measurement: it takes logarithms, whose last bit may differ between engines.
 *
 * N. X. Vinh, J. Epps, J. Bailey: Information theoretic measures for clusterings comparison, JMLR 11, 2010.
 *
 * @throws TypeError or RangeError unless both hold the same number of labels, integers or strings
 * @example
 * adjustedMutualInformation([0, 0, 1, 1], [1, 1, 0, 0]) // 1
 * adjustedMutualInformation([0, 0, 0, 0], [0, 1, 2, 3]) // 0
 */
export function adjustedMutualInformation(a: Labels, b: Labels, options?: AverageOptions): number {
  const average = averaging(options)
  const table = contingency(a, b)
  const { n, rows, columns } = table
  if (identical(table)) return 1
  if (rows.length === 1 || columns.length === 1 || rows.length === n || columns.length === n) return 0
  const expected = expectedMutualInformation(rows, columns, n)
  const bound = average(entropy(rows, n), entropy(columns, n))
  return Math.min(1, (mutualInformation(table) - expected) / (bound - expected))
}
