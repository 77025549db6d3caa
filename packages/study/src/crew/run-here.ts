import { setImmediate } from 'node:timers/promises'
import type { Task } from '../trials/plan.ts'
import type { Outcome } from '../trials/trial.ts'
import { perform } from './workshop.ts'
import type { Workshop } from './workshop.ts'

/** Runs trials one after the other in this thread, which has its turn between them, until all are done or `signal` says so. */
export async function runHere(
  workshop: Workshop,
  tasks: readonly Task[],
  signal: AbortSignal,
  onOutcome: (task: Task, outcome: Outcome, milliseconds: number) => void,
): Promise<void> {
  for (const task of tasks) {
    await setImmediate()
    if (signal.aborted) return
    const start = performance.now()
    const outcome = perform(workshop, task)
    onOutcome(task, outcome, performance.now() - start)
  }
}
