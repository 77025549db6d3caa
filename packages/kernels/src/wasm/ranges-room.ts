import type { Ranges } from '@kentro/core'
import { andThen } from '../and-then.ts'
import type { MayPause } from '../pause.ts'
import type { Arena } from './arena.ts'
import type { Crew } from './crew.ts'
import { running } from './running.ts'

// How long it takes to measure a coordinate, in products.
const MEASURING = 4

/** Room for what each thread finds columns to span. */
export interface RangesRoom {
  /** The address for each thread. */
  readonly addresses: readonly number[]
  /** The ranges of n points, as `columnRanges` has them. */
  measuring(fits: readonly number[], n: number): MayPause<Ranges>
}

export function reserveRanges(room: Arena, crew: Crew, d: number): RangesRoom {
  const threads = Array.from({ length: crew.threads }, () => room.reserve(Float64Array, 3 * d))
  return {
    addresses: threads.map(({ address }) => address),
    measuring(fits, n) {
      const parts = threads.map((own) => {
        const all = own.array().fill(Infinity)
        return {
          low: all.subarray(0, d),
          high: all.fill(-Infinity, d, 2 * d).subarray(d, 2 * d),
          tiny: all.subarray(2 * d),
        }
      })
      return andThen(running(crew, 'measureRanges', fits, n, MEASURING * d), () => ({
        low: least(parts.map(({ low }) => low)),
        high: least(parts.map(({ high }) => high.map((value) => -value))).map((value) => -value),
        tiny: least(parts.map(({ tiny }) => tiny)),
      }))
    },
  }
}

/** The least value of each column; NaN where there is one. */
function least([first, ...others]: Float64Array[]): Float64Array {
  return first.map((value, j) => Math.min(value, ...others.map((other) => other[j])))
}
