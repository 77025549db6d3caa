import { failed } from '../trials/outcome.ts'
import type { Task } from '../trials/plan.ts'
import type { Outcome } from '../trials/trial.ts'
import type { SharedWorkshop } from './shared-workshop.ts'
import { startWorker } from './start-worker.ts'
import type { Clerk } from './start-worker.ts'

/**
 * Runs trials in `count` worker threads, each as soon as one is free, until all are done or `signal` says so: then trials
 * under way are dropped. A trial over which its thread ended has the reason as its error.
 */
export async function runInWorkers(
  count: number,
  workshop: SharedWorkshop,
  tasks: readonly Task[],
  signal: AbortSignal,
  onOutcome: (task: Task, outcome: Outcome, milliseconds: number) => void,
): Promise<void> {
  const failure = new AbortController()
  const halt = AbortSignal.any([signal, failure.signal])
  const halted = new Promise<null>((resolve) => halt.addEventListener('abort', () => resolve(null), { once: true }))
  const left = tasks.values()
  const serve = async (): Promise<void> => {
    let clerk: Clerk | null = null
    try {
      for (const task of left) {
        if (halt.aborted) return
        // One that ended between two trials, by what the first had left behind, is replaced without a word.
        if (!clerk?.alive) clerk = await startWorker(workshop)
        const start = performance.now()
        const answer = await Promise.race([clerk.ask(task), halted])
        if (answer === null || halt.aborted) return
        onOutcome(task, 'ended' in answer ? failed(answer.ended) : (answer.value as Outcome), performance.now() - start)
      }
    } catch (error) {
      failure.abort()
      throw error
    } finally {
      await clerk?.end()
    }
  }
  await Promise.all(Array.from({ length: Math.min(count, tasks.length) }, serve))
}
