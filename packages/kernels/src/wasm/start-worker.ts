import { WORKER_SOURCE } from './worker-source.ts'

interface NodeWorkers {
  Worker: new (source: string, options: object) => NodeWorker
}

interface NodeWorker {
  on(event: 'error', listener: () => void): NodeWorker
  unref(): void
}

/** Node's module of workers; undefined elsewhere. */
export function nodeWorkers(): NodeWorkers | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  return process?.getBuiltinModule?.('node:worker_threads') as NodeWorkers | undefined
}

/** Starts a worker that never keeps a process alive, and takes over no flags of it (loaders, for one, which it would wait for). */
export function startWorker({ Worker }: NodeWorkers, workerData: object): void {
  new Worker(WORKER_SOURCE, { eval: true, workerData, execArgv: [] }).on('error', () => {}).unref()
}
