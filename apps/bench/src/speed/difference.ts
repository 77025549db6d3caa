import type { Contender, Precision } from '@kentro/benchmarks'
import { SAME_INERTIA, sameInertia } from '../check/check-outcome.ts'
import type { Verdict } from '../results.ts'

/** How far inertias may be apart and still count as one: float32 centroids are rounded, and so are near ties. */
const WITHIN: Readonly<Record<Precision, number>> = { float64: SAME_INERTIA, float32: 1e-5 }

/**
 * Where the work of a contender differs from ours, in words; null where it does not. Of one that seeds itself no equal
 * inertia can be asked.
 */
export function difference(
  { selfSeeded = false }: Contender,
  precision: Precision,
  theirs: Verdict,
  ours: Verdict,
): string | null {
  if (theirs.iterations !== ours.iterations) return `${theirs.iterations} iterations, not ${ours.iterations}`
  if (selfSeeded || sameInertia(theirs.inertia, ours.inertia, WITHIN[precision])) return null
  const change = theirs.inertia / ours.inertia - 1
  return `inertia ${change < 0 ? '' : '+'}${(100 * change).toPrecision(2)} %`
}
