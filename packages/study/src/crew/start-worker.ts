import { Worker } from 'node:worker_threads'
import { messageOf } from '../trials/outcome.ts'
import type { SharedWorkshop } from './shared-workshop.ts'

/** A worker thread that answers one question at a time. */
export interface Clerk {
  readonly alive: boolean
  ask(question: unknown): Promise<Answer>
  end(): Promise<unknown>
}

/** What was answered, or why the thread ended over the question. */
export type Answer = { readonly value: unknown } | { readonly ended: string }

/**
 * A worker over a workshop, once it is ready.
 *
 * @throws Error if it cannot start
 */
export async function startWorker(workerData: SharedWorkshop): Promise<Clerk> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData, execArgv: [] })
  let alive = true
  let settle: (answer: Answer) => void = () => {}
  const ended = (why: string) => {
    alive = false
    settle({ ended: why })
  }
  worker.on('message', (value) => settle({ value }))
  worker.on('error', (error) => ended(messageOf(error)))
  worker.on('exit', (code) => ended(`the worker thread exited with code ${code}`))
  const first = await new Promise<Answer>((resolve) => (settle = resolve))
  if ('ended' in first) throw new Error(`a worker of the study could not start: ${first.ended}`)
  return {
    get alive() {
      return alive
    },
    ask: (question) =>
      new Promise((resolve) => {
        settle = resolve
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(question)
      }),
    end: () => worker.terminate(),
  }
}
