import { contingency } from './contingency.ts'
import { entropy } from './entropy.ts'
import { mutualInformation } from './mutual-information.ts'
import type { Labels } from './partition.ts'

/** How labels differ from the truth, from 0 to 1 each. */
export interface VMeasure {
  /** 1 where each cluster holds points of one class only. */
  homogeneity: number
  /** 1 where the points of each class are in one cluster only. */
  completeness: number
  /** The harmonic mean of the two, which is the normalized mutual information. */
  vMeasure: number
}

/**
 * Homogeneity, completeness and V-measure of labels against the true classes of the same n points. Swapping the two swaps
 * homogeneity and completeness. Not adjusted for chance.
 *
 * A measurement: it takes logarithms, whose last bit may differ between engines.
 *
 * A. Rosenberg, J. Hirschberg: V-measure, a conditional entropy-based external cluster evaluation measure, EMNLP-CoNLL
 * 2007, with beta = 1.
 *
 * @throws TypeError or RangeError unless both hold the same number of labels, integers or strings
 * @example
 * vMeasure(['a', 'a', 'b', 'b'], [0, 0, 1, 2]) // { homogeneity: 1, completeness: 0.667, vMeasure: 0.8 }, rounded
 */
export function vMeasure(truth: Labels, labels: Labels): VMeasure {
  const table = contingency(truth, labels, 'truth', 'labels')
  const { n, rows, columns, counts } = table
  const information = mutualInformation(table)
  // as many cells as clusters: each cluster lies within one class
  const homogeneity = counts.length === columns.length ? 1 : Math.min(1, information / entropy(rows, n))
  const completeness = counts.length === rows.length ? 1 : Math.min(1, information / entropy(columns, n))
  const sum = homogeneity + completeness
  return { homogeneity, completeness, vMeasure: sum === 0 ? 0 : (2 * homogeneity * completeness) / sum }
}
