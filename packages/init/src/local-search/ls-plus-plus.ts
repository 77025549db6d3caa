import { checkInteger } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { settled } from '../internal/settled.ts'
import { swapSearch } from './internal/swap-search.ts'

/** What LS++ can be told, besides weights. */
export interface LsPlusPlusOptions {
  /** Steps of local search; 25 if not given. */
  steps?: number
  /** Candidates for each seed of the k-means++ that it starts from; 1 if not given: plain k-means++. */
  trials?: number
}

/**
 * k points: those of k-means++, bettered by steps of local search. In each step a point is drawn with probability in
 * proportion to its squared distance to the nearest seed, and takes the place of that seed whose loss costs least, if
 * that lowers the sum of squared distances (ties: the seed that stands first). It asks for (2k - 1 + steps) x n
 * distances and those of repairs: where a swap succeeds, points that had the lost seed as one of their two nearest look
 * at all k again.
 *
 * With weights the draws are in proportion to weight x squared distance, and the sum is weighted. Steps end early where
 * all weight lies on the seeds. Draws: those of k-means++, then one per step.
 *
 * Silvio Lattanzi, Christian Sohler, A better k-means++ algorithm via local search, ICML 2019: O(k log log k) steps
 * give a constant factor; a few are enough in practice, and the default is what Conrads et al. compare FLS++ with.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * lsPlusPlus([[0], [1], [10], [11]], 2, seeded(1)).indices // Int32Array [2, 0]
 */
export const lsPlusPlus: Initialize<LsPlusPlusOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { steps = 25, trials = 1 } = task.options
  checkInteger('steps', steps, 0)
  checkInteger('trials', trials, 1)
  return settled(task, k, (home) => swapSearch(home, { trials, steps, swaps: 1 }))
}
