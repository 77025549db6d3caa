import type { Points } from '@kentro/core'
import type { Engine, EngineOptions } from './engine.ts'
import { housed, lodge } from './lodging.ts'
import type { Threads } from './lodging.ts'
import { plainEngine } from './plain-engine.ts'
import { wasmEngine } from './wasm/wasm-engine.ts'

/**
 * An engine over points, in WebAssembly where that is at hand and pays, else in plain TypeScript: the same bits.
 * Call `release` when done; the arrays of the engine must not be used after that.
 *
 * @throws RangeError if the points are more than a WebAssembly memory can have
 */
export function createEngine(points: Points, options: EngineOptions, threads: Threads = 'auto'): Engine {
  const lodging = lodge(points, options.k, threads)
  if (lodging === null) return plainEngine(points, options)
  return housed(lodging, () => wasmEngine(options, lodging))
}
