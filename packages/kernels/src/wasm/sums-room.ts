import type { SumGrid, Sums } from '@kentro/core'
import type { Arena } from './arena.ts'
import { SUMS_BYTES, writeSums } from './write-sums.ts'

/** Room for sums of k groups. */
export interface SumsRoom {
  readonly address: number
  /** The sums, empty; call it once the arena is open. */
  open(buffer: ArrayBuffer): Sums
}

export function reserveSums(room: Arena, grid: SumGrid, k: number): SumsRoom {
  const struct = room.reserve(Uint8Array, SUMS_BYTES)
  const offset = room.reserve(Float64Array, grid.d)
  const scale = room.reserve(Float64Array, grid.d)
  const values = room.reserve(Float64Array, k * grid.limbs * grid.d)
  return {
    address: struct.address,
    open(buffer) {
      const all: Sums = { grid, limbs: values.array().fill(0) }
      writeSums(buffer, struct.address, all, offset, scale, values)
      return all
    },
  }
}
