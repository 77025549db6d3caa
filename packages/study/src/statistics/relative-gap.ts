import { checkNumber } from '@kentro/core'

/**
 * How far an inertia is above the best known one, relative to that: 0.01 for 1 % more, below 0 where it beats it. Above a
 * best of 0 the gap is Infinity.
 *
 * @throws TypeError or RangeError unless both are finite and at least 0
 * @example
 * relativeGap(102, 100) // 0.02
 */
export function relativeGap(inertia: number, best: number): number {
  checkNumber('inertia', inertia, 0)
  checkNumber('best', best, 0)
  return inertia === best ? 0 : (inertia - best) / best
}
