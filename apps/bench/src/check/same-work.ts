import type { Verdict } from '../results.ts'
import { sameInertia } from './check-outcome.ts'

/** Whether two fits from one start did the same work: only then does the ratio of their times compare their speed. */
export function sameWork(a: Verdict, b: Verdict): boolean {
  return a.iterations === b.iterations && sameInertia(a.inertia, b.inertia)
}
