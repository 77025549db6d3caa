import { checkInteger } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { settled } from '../internal/settled.ts'
import { swapSearch } from './internal/swap-search.ts'

/** What multi-swap k-means++ can be told, besides weights. */
export interface MultiSwapOptions {
  /** Points that are swapped in at once, at most; 4 if not given. */
  swaps?: number
  /** Steps of local search; 25 if not given. */
  steps?: number
  /** Candidates for each seed of the k-means++ that it starts from; 1 if not given: plain k-means++. */
  trials?: number
}

/**
 * k points: those of k-means++, bettered by steps of local search in which several seeds are swapped at once. In each
 * step points are drawn with probability in proportion to their squared distance to the nearest seed and become seeds;
 * then as many go again, one by one that whose loss costs least (ties: the one that stands first; the last takes the
 * place of one that goes). A step that does not lower the sum of squared distances is taken back. It asks for
 * (2k - 1 + steps x swaps) x n distances and those of repairs: points that had a lost seed as one of their two nearest
 * look at all others again.
 *
 * Points drawn twice in a step count once. With weights the draws are in proportion to weight x squared distance, and
 * the sum is weighted. Steps end early where all weight lies on the seeds. Draws: those of k-means++, then `swaps` per
 * step.
 *
 * Lorenzo Beretta, Vincent Cohen-Addad, Silvio Lattanzi, Nikos Parotsidis, Multi-swap k-means++, NeurIPS 2023: this is
 * their greedy form, with which they try 1, 4, 7 and 10 swaps; the form that tries all sets of seeds to be lost has the
 * guarantee, 9 + epsilon. With one swap it is LS++, `lsPlusPlus`.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * multiSwap([[0], [1], [10], [11]], 2, seeded(1), { swaps: 2 }).indices // Int32Array [2, 0]
 */
export const multiSwap: Initialize<MultiSwapOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { swaps = 4, steps = 25, trials = 1 } = task.options
  checkInteger('swaps', swaps, 1)
  checkInteger('steps', steps, 0)
  checkInteger('trials', trials, 1)
  return settled(task, k, (home) => swapSearch(home, { trials, steps, swaps }))
}
