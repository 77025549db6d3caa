import { fit, fitAlone } from './program.ts'
import type { Outcome } from './program.ts'

/** What this program finds in a worker. */
function askWorker(): Promise<Outcome> {
  const worker = new Worker(import.meta.url, { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage('fit')
  })
}

const program = { fit, fitAlone, askWorker, onmessage: async () => postMessage(await fitAlone()) }

/** In Node it says what it finds, in a page it waits to be asked, in a worker it answers messages. */
export type Program = typeof program

if (typeof process === 'object') console.log(JSON.stringify(await fit()))
else Object.assign(globalThis, program)
