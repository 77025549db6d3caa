import type { Sums } from '@kentro/core'
import type { Room } from './arena.ts'
import { writeStruct } from './write-struct.ts'

export const SUMS_BYTES = 32

/** Writes a Sums over this grid. */
export function writeSums(
  buffer: ArrayBuffer,
  address: number,
  { grid }: Sums,
  offset: Room<Float64Array>,
  scale: Room<Float64Array>,
  values: Room<Float64Array>,
): void {
  offset.array().set(grid.offset)
  scale.array().set(grid.scale)
  writeStruct(buffer, address, [grid.step], [grid.d, grid.limbs, offset.address, scale.address, values.address])
}
