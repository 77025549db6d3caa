import { checkInteger } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { bisections } from './internal/bisections.ts'

/** What split can be told, besides weights. */
export interface SplitOptions {
  /** Iterations of 2-means in each split; 1 if not given. */
  iterations?: number
}

/**
 * The means of k clusters that come of one by splitting the largest, k - 1 times: two of its points that differ are drawn,
 * and a few iterations of 2-means between them make two clusters of it. The largest is the one with the most points, the
 * lowest index on ties; one whose points are all equal is cut in the middle.
 *
 * It asks for 2 (iterations + 1) distances per point and split. Two draws per split, none for a cut. With weights points are
 * drawn in proportion to weight, clusters measured by weight and means weighted; points of weight 0 count only where there
 * are fewer than k others: then all weigh alike.
 *
 * One of the nine strategies of Pasi Fränti, Sami Sieranoja, How much can k-means be improved by using better initialization
 * and repeats?, Pattern Recognition 93, 2019, with whose results one iteration agrees; their published code makes ten, which
 * cuts far fewer clusters apart. Splitting by size leaves sparse clusters together: see `bisecting`.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * split(points, 8, seeded(1), { iterations: 10 }).centroids // Float64Array, 8 x d
 */
export const split: Initialize<SplitOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { iterations = 1 } = task.options
  checkInteger('iterations', iterations, 1)
  return bisections(task, 'size', { trials: 1, iterations })
}
