import { makeUniform } from '@kentro/datasets'
import type { ModuleRow } from './kernels-results.ts'
import { timeOf } from './time-of.ts'
import { withEngine } from './with-engine.ts'

/** What was spent on modules while something ran. */
interface Spent {
  bytes: number
  compile: number
  instantiate: number
}

/**
 * What it takes until a first engine works, on one thread and on two. It must come before anything else has used one in
 * this process; where something has, compiling takes no time.
 */
export function startUp(now: () => number): ModuleRow[] {
  const { points } = makeUniform({ n: 1024, d: 8, seed: 1 })
  return [1, 2].map((threads) => {
    const engine = () => withEngine(points, 8, threads, (one, centroids) => one.assign(centroids))
    const spent = { bytes: 0, compile: 0, instantiate: 0 }
    const first = watched(spent, now, () => timeOf(engine, now))
    return { threads, ...spent, first, second: timeOf(engine, now) }
  })
}

/** Does work while the constructors of WebAssembly note what they take. */
function watched<T>(spent: Spent, now: () => number, work: () => T): T {
  const { Module, Instance } = WebAssembly
  WebAssembly.Module = function (bytes: Uint8Array<ArrayBuffer>) {
    const begin = now()
    const module = new Module(bytes)
    spent.compile += now() - begin
    spent.bytes += bytes.byteLength
    return module
  } as unknown as typeof Module
  WebAssembly.Instance = function (module: WebAssembly.Module, imports?: WebAssembly.Imports) {
    const begin = now()
    const instance = new Instance(module, imports)
    spent.instantiate += now() - begin
    return instance
  } as unknown as typeof Instance
  try {
    return work()
  } finally {
    WebAssembly.Module = Module
    WebAssembly.Instance = Instance
  }
}
