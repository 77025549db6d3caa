import { SLICE, inSlices } from '../in-slices.ts'
import type { MayPause } from '../pause.ts'
import type { Crew } from './crew.ts'
import type { Command } from './module.ts'

/**
 * Runs a command on n points, and returns the sum of what it returned.
 *
 * @param cost how many products of coordinates a point takes at most
 */
export function running(
  crew: Crew,
  command: Command,
  fits: readonly number[],
  n: number,
  cost: number,
): MayPause<number> {
  // To rest, and to be called back, takes longer than little work does.
  if (crew.running !== undefined && n * cost > SLICE) return crew.running(command, fits, n)
  // Threads wait for each other at the end of a slice: where they are several, all is one.
  return inSlices(n, crew.threads === 1 ? cost : 0, (from, to) => crew.run(command, fits, to, from))
}
