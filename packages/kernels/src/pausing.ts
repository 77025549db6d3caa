import { isPaused } from './pause.ts'
import type { MayPause, Paused } from './pause.ts'

/** Work, also where it is done already: for `yield*`. Where that happens often, and fast, look first. */
export function* pausing<T>(work: MayPause<T>): Paused<T> {
  return isPaused(work) ? yield* work : work
}
