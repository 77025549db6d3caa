import { checkNumber } from '@kentro/core'
import { checkProbability } from '../statistics/internal/check-probability.ts'

/**
 * How many independent runs, each a success with probability p, succeed at least once with the confidence asked for:
 * ln(1 - confidence) / ln(1 - p), not rounded up, and at least 1. Infinity for p = 0, 1 for p = 1.
 *
 * @param p the share of runs that succeed
 * @throws TypeError or RangeError unless p is from 0 to 1 and the confidence between 0 and 1
 * @example
 * expectedRestarts(0.5) // 6.64, rounded: 7 runs
 */
export function expectedRestarts(p: number, confidence = 0.99): number {
  if (checkNumber('p', p, 0) > 1) throw new RangeError(`p must be at most 1, got ${p}`)
  checkProbability('confidence', confidence)
  return p === 0 ? Infinity : Math.max(1, Math.log1p(-confidence) / Math.log1p(-p))
}
