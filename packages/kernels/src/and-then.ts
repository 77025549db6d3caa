import { isPaused } from './pause.ts'
import type { MayPause, Paused } from './pause.ts'

/** What `next` makes of the result of work. */
export function andThen<T, U>(work: MayPause<T>, next: (result: T) => MayPause<U>): MayPause<U> {
  return isPaused(work) ? continued(work, next) : next(work)
}

function* continued<T, U>(work: Paused<T>, next: (result: T) => MayPause<U>): Paused<U> {
  const more = next(yield* work)
  return isPaused(more) ? yield* more : more
}
