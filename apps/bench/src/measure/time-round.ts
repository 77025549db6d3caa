import { differentLabels } from '../check/different-labels.ts'
import type { Attempt, Done } from './attempt.ts'
import { takeTurn } from './take-turn.ts'

/** An attempt that came to something. */
export type Running = Attempt & { readonly done: Done }

/** Whether a contender is still in the running. */
export function isRunning(attempt: Attempt): attempt is Running {
  return attempt.done !== null && attempt.error === null
}

/**
 * One round of timing: each contender in turn fits once, and again until its slice of time is over. The milliseconds of
 * each fit are added to its samples; who throws, or ends in other labels than at first, gets an error.
 *
 * @param slice in milliseconds
 */
export async function timeRound(attempts: readonly Running[], now: () => number, slice: number): Promise<void> {
  for (const attempt of attempts) {
    const { fit, asynchronous, outcome } = attempt.done
    const { samples, last, error } = await takeTurn(fit, asynchronous, now, slice)
    attempt.samples.push(...samples)
    attempt.error = error
    if (last !== null && isRepeatable(attempt) && differentLabels(last.labels, outcome.labels) > 0) {
      attempt.error = 'nonsense: other labels when run again from the same start'
    }
  }
}

/** Whether a fit must end in the same labels again: the threads of others may round their sums in another order. */
function isRepeatable({ contender }: Attempt): boolean {
  return contender.ours || contender.parallel !== true
}
