import type { Summary } from '@kentro/study'

/**
 * How many standard errors a mean lies above a number that others printed: both are means over runs of the same spread, and
 * theirs was rounded to `unit`. null where too few runs tell of that spread.
 */
export function standardErrors(own: Summary, theirs: number, runs: number, unit: number): number | null {
  if (own.n > 1 && own.n < LEAST_RUNS) return null
  const spread = own.standardDeviation ** 2
  const error = Math.sqrt(spread / own.n + spread / runs + unit ** 2 / 12)
  return error === 0 ? null : (own.mean - theirs) / error
}

const LEAST_RUNS = 5
