import { mergeSums, sumGrid, sums } from '@kentro/core'
import { andThen } from '../and-then.ts'
import type { MayPause } from '../pause.ts'
import { totalInertia } from '../total-inertia.ts'
import type { Arena } from './arena.ts'
import type { Crew } from './crew.ts'
import { running } from './running.ts'
import { MEASURED, SUMS_BYTES, writeSums } from './structs.ts'

// As many as a grid has at most.
const LIMBS = 8

// How much longer the canonical form takes for a product than vectors do.
const CANONICAL = 4

/** Room for the sum of weight x squared distance to the own centroid. */
export interface InertiaRoom {
  /** The address of the Sums of each thread. */
  readonly addresses: readonly number[]
  /**
   * The exact sum over n points of d columns; that of each cluster is written to `inertias` (k). The threads must have been told
   * of the centroids.
   */
  summing(fits: readonly number[], n: number, d: number, inertias?: Float64Array): MayPause<number>
}

export function reserveInertia(room: Arena, crew: Crew, k: number): InertiaRoom {
  const threads = Array.from({ length: crew.threads }, () => ({
    struct: room.reserve(Uint8Array, SUMS_BYTES),
    offset: room.reserve(Float64Array, 1),
    scale: room.reserve(Float64Array, 1),
    limbs: room.reserve(Float64Array, k * LIMBS),
  }))
  return {
    addresses: threads.map(({ struct }) => struct.address),
    summing(fits, n, d, inertias) {
      const { buffer } = crew.memory
      return andThen(running(crew, 'measureInertia', fits, n, CANONICAL * d), () => {
        const measured = fits.map((fit) => new Float64Array(buffer, fit + MEASURED, 2))
        const high = Float64Array.of(Math.max(...measured.map(([most]) => most)))
        const tiny = Float64Array.of(Math.min(...measured.map(([, least]) => least)))
        const grid = sumGrid({ low: Float64Array.of(0), high, tiny }, n)
        const parts = threads.map(({ struct, offset, scale, limbs }) => {
          const part = {
            grid,
            limbs: limbs
              .array()
              .subarray(0, k * grid.limbs)
              .fill(0),
          }
          writeSums(buffer, struct.address, part, offset, scale, limbs)
          return part
        })
        return andThen(running(crew, 'sumInertia', fits, n, CANONICAL * d), () => {
          const all = sums(grid, k)
          for (const part of parts) mergeSums(all, part)
          return totalInertia(all, inertias)
        })
      })
    },
  }
}
