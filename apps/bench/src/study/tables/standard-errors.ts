import type { Summary } from '@kentro/study'

/**
 * How many standard errors a mean lies above a number that others printed: both are means over runs of the same spread, and
 * theirs was rounded to `unit`. null where too few runs tell of that spread; runs that draw nothing have none.
 */
export function standardErrors(
  own: Summary,
  theirs: number,
  { runs, unit, deterministic = false }: { runs: number; unit: number; deterministic?: boolean },
): number | null {
  if (!deterministic && own.n < LEAST_RUNS) return null
  const spread = deterministic ? 0 : own.standardDeviation ** 2
  const error = Math.sqrt(spread / own.n + spread / runs + unit ** 2 / 12)
  return error === 0 ? null : (own.mean - theirs) / error
}

const LEAST_RUNS = 5
