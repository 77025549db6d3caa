import { changed } from './changed.ts'
import { hasFailed } from './control.ts'
import type { Control } from './control.ts'
import { WORD } from './worker-source.ts'

// Milliseconds.
const PATIENCE = 5000

/** Whether all workers have started, without waiting for more. */
export function haveStarted(control: Control): boolean {
  return Atomics.load(control.words, WORD.ready) === control.workers && !hasFailed(control)
}

/** Whether they have, as soon as that is certain. */
export async function started(control: Control): Promise<boolean> {
  const { words } = control
  for (const end = performance.now() + PATIENCE; ;) {
    const ready = Atomics.load(words, WORD.ready)
    const left = end - performance.now()
    if (haveStarted(control) || hasFailed(control) || left <= 0) return haveStarted(control)
    await changed(words, WORD.ready, ready, left)
  }
}

/** Whether they have, while the caller waits for them. */
export function startedMeanwhile(control: Control): boolean {
  const { words, workers } = control
  for (let ready: number; (ready = Atomics.load(words, WORD.ready)) < workers;) {
    if (Atomics.wait(words, WORD.ready, ready, PATIENCE) === 'timed-out') return false
  }
  return true
}
