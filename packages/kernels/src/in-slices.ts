import { PAUSE } from './pause.ts'
import type { MayPause, Paused } from './pause.ts'
import { CHUNK } from './wasm/crew.ts'

/** Products of coordinates that nobody minds waiting for: vectors take a few milliseconds. */
export const SLICE: number = 2 ** 25

/** How much longer plain TypeScript takes for a product. */
export const PLAIN = 8

/**
 * Works on n points, slice by slice, with a pause after each but the last, and returns the sum of what `work` returned. Where
 * others may want a turn is told by counts, never by clocks: few points are one slice.
 *
 * @param cost how many products of coordinates a point takes, of vectors
 * @param work is told of the points `from` to `to` - 1; `from` is a multiple of CHUNK
 */
export function inSlices(n: number, cost: number, work: (from: number, to: number) => number | void): MayPause<number> {
  return n * cost <= SLICE ? (work(0, n) ?? 0) : slices(n, CHUNK * Math.ceil(SLICE / (CHUNK * cost)), work)
}

function* slices(n: number, slice: number, work: (from: number, to: number) => number | void): Paused<number> {
  let sum = 0
  for (let from = 0; ; from += slice) {
    sum += work(from, Math.min(n, from + slice)) ?? 0
    if (from + slice >= n) return sum
    yield PAUSE
  }
}
