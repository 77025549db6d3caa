import { averaging } from './average.ts'
import type { AverageOptions } from './average.ts'
import { contingency, identical } from './contingency.ts'
import { entropy } from './entropy.ts'
import { mutualInformation } from './mutual-information.ts'
import type { Labels } from './partition.ts'

/**
 * The mutual information of two labelings of the same n points over the average of their entropies, from 0 (independent)
 * to 1 (the same up to the names of the clusters). Symmetric. Two labelings with a single cluster each agree: 1.
 *
 * Not adjusted for chance: it rises with the number of clusters. Compare different k by `adjustedMutualInformation`.
 * A measurement: it takes logarithms, whose last bit may differ between engines.
 *
 * A. Strehl, J. Ghosh: Cluster ensembles, JMLR 3, 2002, who take the geometric mean; the arithmetic one is the default
 * here, as in scikit-learn.
 *
 * @throws TypeError or RangeError unless both hold the same number of labels, integers or strings
 * @example
 * normalizedMutualInformation([0, 0, 1, 1], [1, 1, 0, 0]) // 1
 * normalizedMutualInformation([0, 0, 1, 1], [0, 1, 0, 1]) // 0
 */
export function normalizedMutualInformation(a: Labels, b: Labels, options?: AverageOptions): number {
  const average = averaging(options)
  const table = contingency(a, b)
  if (identical(table)) return 1
  const information = mutualInformation(table)
  if (information === 0) return 0
  return Math.min(1, information / average(entropy(table.rows, table.n), entropy(table.columns, table.n)))
}
