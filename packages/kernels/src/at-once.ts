import { isPaused } from './pause.ts'
import type { MayPause } from './pause.ts'

/** What work gives in the end, without a rest in its pauses. */
export function atOnce<T>(work: MayPause<T>): T {
  if (!isPaused(work)) return work
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}
