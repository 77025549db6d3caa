import { mergeSums, sumGrid, sums, totalOf } from '@kentro/core'
import type { Arena } from './arena.ts'
import type { Crew } from './crew.ts'
import { MEASURED, SUMS_BYTES, writeSums } from './structs.ts'

// As many as a grid has at most.
const LIMBS = 8

/** Room for the sum of weight x squared distance to the own centroid. */
export interface InertiaRoom {
  /** The address of the Sums of each thread. */
  readonly addresses: readonly number[]
  /** The exact sum; the threads must have been told of the centroids. */
  sum(fits: readonly number[], n: number): number
}

export function reserveInertia(room: Arena, crew: Crew): InertiaRoom {
  const threads = Array.from({ length: crew.threads }, () => ({
    struct: room.reserve(Uint8Array, SUMS_BYTES),
    offset: room.reserve(Float64Array, 1),
    scale: room.reserve(Float64Array, 1),
    limbs: room.reserve(Float64Array, LIMBS),
  }))
  return {
    addresses: threads.map(({ struct }) => struct.address),
    sum(fits, n) {
      const { buffer } = crew.memory
      crew.run('measureInertia', fits, n)
      const measured = fits.map((fit) => new Float64Array(buffer, fit + MEASURED, 2))
      const high = Float64Array.of(Math.max(...measured.map(([most]) => most)))
      const tiny = Float64Array.of(Math.min(...measured.map(([, least]) => least)))
      const grid = sumGrid({ low: Float64Array.of(0), high, tiny }, n)
      const parts = threads.map(({ struct, offset, scale, limbs }) => {
        const part = { grid, limbs: limbs.array().fill(0).subarray(0, grid.limbs) }
        writeSums(buffer, struct.address, part, offset, scale, limbs)
        return part
      })
      crew.run('sumInertia', fits, n)
      const all = sums(grid, 1)
      for (const part of parts) mergeSums(all, part)
      return totalOf(all, 0)
    },
  }
}
