import type { Outcome } from '@kentro/benchmarks'
import { Bench } from 'tinybench'
import { differentLabels } from '../check/different-labels.ts'
import type { Attempt, Done } from './attempt.ts'
import { messageOf } from './attempt.ts'

/** An attempt that came to something. */
export type Running = Attempt & { readonly done: Done }

/** Whether a contender is still in the running. */
export function isRunning(attempt: Attempt): attempt is Running {
  return attempt.done !== null && attempt.error === null
}

/**
 * One round of timing by tinybench: each contender in turn fits once, and again until its slice of time is over. The
 * milliseconds of each fit are added to its samples; who throws, or ends in other labels than at first, gets an error.
 *
 * @param slice in milliseconds
 */
export async function timeRound(attempts: readonly Running[], now: () => number, slice: number): Promise<void> {
  const bench = new Bench({ iterations: 1, time: slice, warmup: false, retainSamples: true, now })
  const last: ArrayLike<number>[] = []
  for (const [at, { done }] of attempts.entries()) {
    const keep = ({ labels, milliseconds }: Outcome) => {
      last[at] = labels
      return milliseconds === undefined ? {} : { overriddenDuration: milliseconds }
    }
    const { fit, asynchronous } = done
    const task = asynchronous ? async () => keep(await fit()) : () => keep(fit() as Outcome)
    bench.add(String(at), task, { async: asynchronous })
  }
  await bench.run()
  for (const [at, attempt] of attempts.entries()) {
    const { result } = bench.tasks[at]
    if ('latency' in result) attempt.samples.push(...(result.latency.samples ?? []))
    else attempt.error = `threw when run again: ${'error' in result ? messageOf(result.error) : result.state}`
    if (attempt.error === null && differentLabels(last[at], attempt.done.outcome.labels) > 0) {
      attempt.error = 'nonsense: other labels when run again from the same start'
    }
  }
}
