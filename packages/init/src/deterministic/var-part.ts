import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { cutOf } from './internal/cuts.ts'
import type { CutName } from './internal/cuts.ts'
import { partition } from './internal/partition.ts'
import { widestColumn } from './internal/widest-column.ts'

/** What Var-Part can be told, besides weights. */
export interface VarPartOptions {
  /**
   * Where a part is cut in two: at its mean (the default), by Otsu's criterion on a histogram of 256 bins, or where the
   * least sum of squared deviations is left of all places that there are, for which the points are sorted.
   */
  cut?: CutName
}

/**
 * The (weighted) means of k parts: all points are one part at first; then, k - 1 times, the part of the largest sum of
 * squared deviations from its mean is cut in two, across the column in which it varies most. It asks for no distance and
 * draws nothing, the order of the points plays no part, and it holds a copy of them while it runs.
 *
 * Points on the cut go with those below. Ties: the first column, the lowest cut, the part of more points, the older part.
 * Where fewer points are distinct than k, parts of equal points are cut all the same. Points of weight 0 count for nothing;
 * fewer than k points of positive weight: all points weigh alike.
 *
 * Ting Su, Jennifer G. Dy, In search of deterministic methods for initializing k-means and Gaussian mixture clustering,
 * Intelligent Data Analysis 11(4), 2007, cut at the mean; M. Emre Celebi, Hassan A. Kingravi, Deterministic initialization of
 * the k-means algorithm using hierarchical clustering, International Journal of Pattern Recognition and Artificial
 * Intelligence 26(7), 2012, by Otsu's criterion; Aaron Lun's CppKmeans at the best place.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * varPart([[0], [1], [10], [11]], 2, Math.random).centroids // Float64Array [0.5, 10.5]
 */
export const varPart: Initialize<VarPartOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { cut = 'mean' } = task.options
  return partition(task, widestColumn, cutOf(cut))
}
