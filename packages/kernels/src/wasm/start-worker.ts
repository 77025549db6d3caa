import { WORKER_SOURCE } from './worker-source.ts'

interface NodeWorkers {
  Worker: new (source: string, options: object) => { unref(): void; terminate(): unknown }
  isMainThread: boolean
}

/** Node's module of workers; undefined elsewhere. */
export function nodeWorkers(): NodeWorkers | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  return process?.getBuiltinModule?.('node:worker_threads') as NodeWorkers | undefined
}

/** Starts a worker that never keeps a process alive. */
export function startWorker(data: object): void {
  const node = nodeWorkers()
  if (node !== undefined) {
    new node.Worker(WORKER_SOURCE, { eval: true, workerData: data, stdout: false, stderr: false }).unref()
    return
  }
  const url = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }))
  new Worker(url).postMessage(data)
}
