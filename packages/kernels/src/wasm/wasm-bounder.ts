import { boundMargins } from '../bound-margins.ts'
import { FAR_AWAY } from '../bounder.ts'
import type { Bounder } from '../bounder.ts'
import { writeDriftUp } from '../drift-up.ts'
import type { Arena } from './arena.ts'
import type { Resident } from './resident.ts'
import { BOUNDS_BYTES, writeBounds } from './structs.ts'

/** Room for the bounds of n points and k centroids. */
export interface BounderRoom {
  /**
   * The bounder; call it once the arena is open.
   *
   * @param fits the Fit of each thread
   * @param brief tells the threads of the centroids
   */
  open(fits: readonly number[], brief: (centroids: Float64Array) => void): Bounder
}

export function reserveBounder(room: Arena, { crew, n, d, fields }: Resident, k: number): BounderRoom {
  const tiled = Math.ceil(k / 4) * 4
  const lower = room.reserve(Float32Array, Math.ceil(n / 8) * 8 * tiled)
  const upper = room.reserve(Float64Array, n)
  const drift = room.reserve(Float64Array, k)
  const driftUp = room.reserve(Float32Array, tiled)
  const halves = room.reserve(Float32Array, k * tiled)
  const gaps = room.reserve(Float64Array, k)
  const threads = Array.from({ length: crew.threads }, () => ({
    bounds: room.reserve(Uint8Array, BOUNDS_BYTES).address,
    open: room.reserve(Int32Array, k).address,
    squares: room.reserve(Float64Array, k).address,
  }))
  return {
    open(fits, brief) {
      const margins = boundMargins(fields.scale, d)
      const doubles = [margins.scale, margins.relative, margins.absolute]
      const addresses = [lower, upper, drift, driftUp, halves, gaps].map(({ address }) => address)
      threads.forEach(({ bounds, open, squares }, thread) => {
        writeBounds(crew.memory.buffer, bounds, doubles, [fits[thread], ...addresses, open, squares])
      })
      const all = threads.map(({ bounds }) => bounds)
      lower.array().fill(FAR_AWAY)
      const driftArray = drift.array().fill(0)
      const driftUpArray = driftUp.array().fill(0)
      return {
        margins,
        upper: upper.array(),
        drift: driftArray,
        halves: halves.array().fill(FAR_AWAY),
        gaps: gaps.array(),
        first(centroids) {
          brief(centroids)
          return crew.run('boundFirst', all, n)
        },
        again(centroids) {
          brief(centroids)
          writeDriftUp(driftArray, driftUpArray)
          return crew.run('boundAgain', all, n)
        },
      }
    },
  }
}
