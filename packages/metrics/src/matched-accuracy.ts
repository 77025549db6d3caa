import { contingency } from './contingency.ts'
import { maximumMatching } from './maximum-matching.ts'
import type { Labels } from './partition.ts'

/**
 * The share of the n points that are labelled right, from above 0 to 1, once each cluster is named after at most one class
 * and each class gives its name to at most one cluster, in the way that makes the share largest. Symmetric. The numbers of
 * classes and clusters may differ: what is left over counts as wrong.
 *
 * Also known as clustering accuracy (ACC). The matching is found by shortest augmenting paths: R. Jonker, A. Volgenant,
 * A shortest augmenting path algorithm for dense and sparse linear assignment problems, Computing 38, 1987.
 *
 * @throws TypeError or RangeError unless both hold the same number of labels, integers or strings
 * @example
 * matchedAccuracy(['a', 'a', 'b', 'b'], [1, 1, 0, 1]) // 0.75
 */
export function matchedAccuracy(truth: Labels, labels: Labels): number {
  const table = contingency(truth, labels, 'truth', 'labels')
  const { n, rows, starts, column, counts } = table
  const columnOf = maximumMatching(table)
  let right = 0
  for (let r = 0; r < rows.length; r++) {
    for (let cell = starts[r]; cell < starts[r + 1]; cell++) if (column[cell] === columnOf[r]) right += counts[cell]
  }
  return right / n
}
