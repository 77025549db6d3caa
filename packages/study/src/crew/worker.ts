import { parentPort, workerData } from 'node:worker_threads'
import type { Task } from '../trials/plan.ts'
import { unpack } from './shared-workshop.ts'
import type { SharedWorkshop } from './shared-workshop.ts'
import { perform } from './workshop.ts'

// The entry of a worker thread: it says when it is ready, and answers each task with its outcome.
const workshop = await unpack(workerData as SharedWorkshop)

function answer(what: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(what)
}

parentPort?.on('message', (task: Task) => answer(perform(workshop, task)))
answer('ready')
