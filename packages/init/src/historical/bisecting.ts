import { checkInteger, checkName } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { bisections } from './internal/bisections.ts'

/** What bisecting k-means can be told, besides weights. */
export interface BisectingOptions {
  /** Which cluster is next: the one of largest inertia (the default), or the one with the most points. */
  by?: 'inertia' | 'size'
  /** How many bisections of a cluster are tried, of which the one of least inertia stays; 5 if not given. */
  trials?: number
}

/**
 * The means of k clusters that come of one by bisecting the largest, k - 1 times: by 2-means from two random points of it
 * that differ, until labels stay. The lowest index wins ties; one whose points are all equal is cut in the middle.
 *
 * It asks for the distances of 2-means and, to compare inertias, one more per point and bisection. Two draws per trial. With
 * weights points are drawn in proportion to weight, and inertias, sizes and means weighted; points of weight 0 count only
 * where there are fewer than k others: then all weigh alike.
 *
 * Michael Steinbach, George Karypis, Vipin Kumar, A comparison of document clustering techniques, KDD Workshop on Text
 * Mining, 2000, who leave trials open and compare by cosine. With `trials: 1` it is the `BisectingKMeans` of scikit-learn.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * bisecting(points, 8, seeded(1), { by: 'size' }).centroids // Float64Array, 8 x d
 */
export const bisecting: Initialize<BisectingOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { by = 'inertia', trials = 5 } = task.options
  checkName('by', by, ['inertia', 'size'])
  checkInteger('trials', trials, 1)
  return bisections(task, by, { trials, iterations: 300 })
}
