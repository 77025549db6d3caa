import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { cutOf } from './internal/cuts.ts'
import type { CutName } from './internal/cuts.ts'
import { partition } from './internal/partition.ts'
import { principalComponent } from './internal/principal-component.ts'

/** What PCA-Part can be told, besides weights. */
export interface PcaPartOptions {
  /** Where a part is cut in two: at its mean (the default), by Otsu's criterion, or at the best of all places. */
  cut?: CutName
}

/**
 * The (weighted) means of k parts, as `varPart` has them, but each part is cut across the axis on which it varies most, its
 * first principal component, and not just the best of the columns. It asks for no distance and draws nothing, the order of
 * the points plays no part, and it holds a copy of them while it runs.
 *
 * The axis is the best combination of a first one and its images under the covariance matrix, 16 of them at most; the
 * matrix is never formed. Where two axes are as good as each other, it is one between them. It points to where its largest
 * component grows. All else, weights and ties included, is as with `varPart`.
 *
 * Ting Su, Jennifer G. Dy, In search of deterministic methods for initializing k-means and Gaussian mixture clustering,
 * Intelligent Data Analysis 11(4), 2007; the other cuts are those of `varPart`.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * pcaPart([[0, 0], [1, 1], [10, 10], [11, 11]], 2, Math.random).centroids // Float64Array [0.5, 0.5, 10.5, 10.5]
 */
export const pcaPart: Initialize<PcaPartOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { cut = 'mean' } = task.options
  return partition(task, principalComponent, cutOf(cut))
}
