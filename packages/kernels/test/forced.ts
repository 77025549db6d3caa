import type { Points } from '@kentro/core'
import type { Engine, EngineOptions, Seeder } from '@kentro/kernels'
import { lodge } from '../src/lodging.ts'
import type { Lodging } from '../src/lodging.ts'
import type { Command } from '../src/wasm/module.ts'
import { wasmEngine } from '../src/wasm/wasm-engine.ts'
import { wasmSeeder } from '../src/wasm/wasm-seeder.ts'

// What no option asks for: WebAssembly however few the points, with a look at what its threads do.

/** Told after each command what it returned. */
export type Watch = (command: Command, result: number, fits: readonly number[], memory: WebAssembly.Memory) => void

/** 1, 2, 3 and 8 threads over so many runs: two teams at a time, since more are not kept and would have to start anew. */
export function threadsOf(run: number, runs: number): number[] {
  return run < runs / 2 ? [1, 2, 3] : [1, 2, 8]
}

/** An engine in WebAssembly with so many threads. */
export function forcedEngine(points: Points, options: EngineOptions, threads: number, watch?: Watch): Engine {
  return wasmEngine(options, watched(points, options.k, threads, watch))
}

/** A seeder in WebAssembly with so many threads. */
export function forcedSeeder(
  points: Points,
  weights: Float64Array | null,
  trials: number,
  threads: number,
  watch?: Watch,
): Seeder {
  return wasmSeeder(watched(points, trials, threads, watch), weights, trials)
}

function watched(points: Points, k: number, threads: number, watch: Watch = () => {}): Lodging {
  const lodging = lodge(points, k, threads)
  if (lodging === null) throw new Error('no WebAssembly here')
  const { place, leave } = lodging
  const { crew } = place
  if (crew.threads !== threads) throw new Error(`${crew.threads} threads where there should be ${threads}`)
  return {
    leave,
    place: {
      ...place,
      crew: {
        ...crew,
        run(command, fits, n) {
          const result = crew.run(command, fits, n)
          watch(command, result, fits, crew.memory)
          return result
        },
      },
    },
  }
}
