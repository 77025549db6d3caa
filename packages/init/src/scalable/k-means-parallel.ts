import { checkInteger, checkNumber } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { checkReduceOptions } from './internal/check-reduce-options.ts'
import type { ReduceOptions } from './internal/check-reduce-options.ts'
import { oversample } from './internal/oversample.ts'
import { reduceSample } from './internal/reduce-sample.ts'

/** What k-means|| can be told, besides weights. */
export interface KMeansParallelOptions extends ReduceOptions {
  /** How often all points are passed over for candidates; 5 if not given. */
  rounds?: number
  /** How many candidates a round takes on average, at most, in multiples of k; 2 if not given. */
  oversampling?: number
}

/**
 * k of some 1 + rounds x oversampling x k candidates. The first candidate is a random point; then each round takes every
 * point by itself, with a probability of oversampling x k x its share in the sum of squared distances to the candidates
 * before (at most 1). A candidate weighs as much as the points to which it is the nearest, the first on ties; k seeds are
 * drawn from candidates so weighted as k-means++ does, or as `reduce` says. It asks for n distances to each candidate,
 * and for those that the reduction takes.
 *
 * Where too few candidates are taken, or are distinct, the rest of the seeds are drawn from all points as k-means++ does.
 * Probabilities are weighted where there are weights. One draw for the first candidate, n per round (none once all weight
 * lies on candidates), then those of the reduction.
 *
 * Bahman Bahmani, Benjamin Moseley, Andrea Vattani, Ravi Kumar, Sergei Vassilvitskii, Scalable k-means++, Proceedings of
 * the VLDB Endowment 5(7), 2012. Rounds are five, as in their experiments, rather than of the order of the logarithm of the
 * first sum. With iterations the seeds are centroids of the candidates, as some libraries have it, and no points.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * kMeansParallel([[0], [1], [10], [11]], 2, seeded(1), { rounds: 2 }).indices // Int32Array [2, 1]
 */
export const kMeansParallel: Initialize<KMeansParallelOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { rounds = 5, oversampling = 2 } = task.options
  checkInteger('rounds', rounds, 1)
  checkNumber('oversampling', oversampling, 0)
  const reduction = checkReduceOptions(task.options)
  return reduceSample(task, oversample(task, rounds, oversampling * k), reduction)
}
