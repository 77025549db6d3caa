import type { Points } from '@kentro/core'
import { housed, lodge } from './lodging.ts'
import { plainSeeder } from './plain-seeder.ts'
import type { Seeder } from './seeder.ts'
import { wasmSeeder } from './wasm/wasm-seeder.ts'

/** What a seeder has to know. */
export interface SeederOptions {
  /** How many seeds there will be. */
  readonly k: number
  /** How many candidates are tried at once, at most. */
  readonly trials: number
  /** n, or null where all weigh 1. */
  readonly weights: Float64Array | null
}

/**
 * A seeder over points, in WebAssembly where that is at hand and pays, else in plain TypeScript: the same bits.
 * Call `release` when done; the arrays of the seeder must not be used after that.
 *
 * @throws RangeError if the points are more than a WebAssembly memory can have
 */
export function createSeeder(points: Points, { k, trials, weights }: SeederOptions): Seeder {
  const lodging = lodge(points, k * trials, 'auto')
  if (lodging === null) return plainSeeder(points, weights)
  return housed(lodging, () => wasmSeeder(lodging, weights, trials))
}
