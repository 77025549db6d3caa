import { checkInteger } from '@kentro/core'
import { checkProbability } from './internal/check-probability.ts'
import { normalQuantile } from './internal/normal.ts'

/** A share of runs, and the interval that holds the true one with the confidence asked for. */
export interface ShareInterval {
  share: number
  low: number
  high: number
}

/**
 * The share of successes among independent runs with its Wilson score interval, always within [0, 1] and never empty:
 * 20 successes in 20 runs leave room for failures.
 *
 * E. B. Wilson: Probable inference, the law of succession, and statistical inference, JASA 22, 1927; without correction for
 * continuity.
 *
 * @throws TypeError or RangeError unless `runs` is an integer of at least 1, `successes` one from 0 to `runs`, and the
 *   confidence between 0 and 1
 * @example
 * wilsonInterval(20, 20) // { share: 1, low: 0.839, high: 1 }, rounded
 */
export function wilsonInterval(successes: number, runs: number, confidence = 0.95): ShareInterval {
  checkInteger('runs', runs, 1)
  checkInteger('successes', successes, 0, runs, `runs = ${runs}`)
  const z = normalQuantile((1 + checkProbability('confidence', confidence)) / 2)
  const middle = (successes + (z * z) / 2) / (runs + z * z)
  const half = (z / (runs + z * z)) * Math.sqrt((successes / runs) * (runs - successes) + (z * z) / 4)
  return {
    share: successes / runs,
    low: successes === 0 ? 0 : middle - half,
    high: successes === runs ? 1 : middle + half,
  }
}
