import { mergeSums, sumGrid, sums } from '@kentro/core'
import type { SumGrid } from '@kentro/core'
import { andThen } from '../and-then.ts'
import type { MayPause } from '../pause.ts'
import { totalInertia } from '../total-inertia.ts'
import type { Arena } from './arena.ts'
import type { Crew } from './crew.ts'
import { running } from './running.ts'
import type { OpenFit } from './open-fit.ts'
import { SUMS_BYTES, writeSums } from './write-sums.ts'

// As many as a grid has at most.
const LIMBS = 8

// How much longer the canonical form takes for a product than vectors do.
const CANONICAL = 4

// Products down to this part of the most that there can be are summed without having been measured.
const LEAST_PART = 2 ** -64

/** Room for the sum of weight x squared distance to the own centroid. */
export interface InertiaRoom {
  /** The address of the Sums of each thread. */
  readonly addresses: readonly number[]
  /**
   * The exact sum over n points of d columns; that of each cluster is written to `inertias` (k). The threads must have been told
   * of the centroids.
   *
   * @param addresses those of the Fits
   */
  summing(
    fits: readonly OpenFit[],
    addresses: readonly number[],
    n: number,
    d: number,
    inertias?: Float64Array,
  ): MayPause<number>
}

/** @param most what no product is above, where centroids are among the points: any guess is right, a bad one takes longer */
export function reserveInertia(room: Arena, crew: Crew, k: number, most: number): InertiaRoom {
  const threads = Array.from({ length: crew.threads }, () => ({
    struct: room.reserve(Uint8Array, SUMS_BYTES),
    offset: room.reserve(Float64Array, 1),
    scale: room.reserve(Float64Array, 1),
    limbs: room.reserve(Float64Array, k * LIMBS),
  }))

  /** Sums on a grid, and returns how many products do not fit it; `sum` reads the total. */
  function summingOn(grid: SumGrid, fits: readonly number[], n: number, d: number): Sum {
    const { buffer } = crew.memory
    const parts = threads.map(({ struct, offset, scale, limbs }) => {
      const all = limbs.array().subarray(0, k * grid.limbs)
      const part = { grid, limbs: all.fill(0) }
      writeSums(buffer, struct.address, part, offset, scale, limbs)
      return part
    })
    return {
      lost: running(crew, 'sumInertia', fits, n, CANONICAL * d),
      total(inertias) {
        const all = sums(grid, k)
        for (const part of parts) mergeSums(all, part)
        return totalInertia(all, inertias)
      },
    }
  }

  /** The grid that fits all products. */
  function measuring(fits: readonly OpenFit[], addresses: readonly number[], n: number, d: number): MayPause<SumGrid> {
    return andThen(running(crew, 'measureInertia', addresses, n, CANONICAL * d), () => {
      const measured = fits.map((fit) => fit.measured())
      const high = Math.max(...measured.map(([greatest]) => greatest))
      return gridOf(high, Math.min(...measured.map(([, least]) => least)), n)
    })
  }

  return {
    addresses: threads.map(({ struct }) => struct.address),
    summing(fits, addresses, n, d, inertias) {
      const guess = most < Infinity ? summingOn(gridOf(most, most * LEAST_PART, n), addresses, n, d) : null
      return andThen(guess === null ? 1 : guess.lost, (lost) => {
        if (guess !== null && lost === 0) return guess.total(inertias)
        return andThen(measuring(fits, addresses, n, d), (grid) => {
          const exact = summingOn(grid, addresses, n, d)
          return andThen(exact.lost, () => exact.total(inertias))
        })
      })
    },
  }
}

/** Sums at work. */
interface Sum {
  /** How many products do not fit the grid. */
  readonly lost: MayPause<number>
  /** The total, once that is known. */
  total(inertias?: Float64Array): number
}

function gridOf(high: number, tiny: number, n: number): SumGrid {
  return sumGrid({ low: Float64Array.of(0), high: Float64Array.of(high), tiny: Float64Array.of(tiny) }, n)
}
