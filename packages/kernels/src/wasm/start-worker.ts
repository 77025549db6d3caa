import { WORKER_SOURCE } from './worker-source.ts'

interface NodeWorkers {
  Worker: new (source: string, options: object) => NodeWorker
}

interface NodeWorker {
  on(event: 'error' | 'exit', listener: () => void): NodeWorker
  unref(): void
}

interface Page {
  Worker?: new (url: string) => PageWorker
  crossOriginIsolated?: boolean
}

interface PageWorker {
  addEventListener(type: 'error', listener: (event: { preventDefault(): void }) => void): void
  postMessage(data: object): void
}

/** Starts a worker on data; `ended` is called should it fail, or end. */
export type StartWorker = (data: object, ended: () => void) => void

/** How Node starts workers, while their parent waits or not; null elsewhere. */
export function nodeWorkers(): StartWorker | null {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  const workers = process?.getBuiltinModule?.('node:worker_threads') as NodeWorkers | undefined
  if (workers === undefined) return null
  return (workerData, ended) => {
    // They never keep a process alive, and take over no flags of it (loaders, for one, which they would wait for).
    const worker = new workers.Worker(WORKER_SOURCE, { eval: true, workerData, execArgv: [] })
    worker.on('error', ended).on('exit', ended).unref()
  }
}

let source: string | undefined

/** How a page, or a worker of it, starts workers: only while it does not wait. Null where these cannot share memory. */
export function pageWorkers(): StartWorker | null {
  const { Worker, crossOriginIsolated } = globalThis as Page
  if (Worker === undefined || crossOriginIsolated !== true) return null
  return (data, ended) => {
    source ??= URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }))
    const worker = new Worker(source)
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      ended()
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(data)
  }
}
