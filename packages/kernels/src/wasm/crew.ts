import type { Paused } from '../pause.ts'
import type { Command } from './module.ts'

/** Threads over one WebAssembly memory. */
export interface Crew {
  readonly threads: number
  readonly memory: WebAssembly.Memory
  /** The first address that is free for a fit. */
  readonly first: number
  /**
   * Runs a command on the points `from` to `to` - 1, chunk by chunk, and returns the sum of what it returned.
   *
   * @param fits the address of each thread's own Fit
   * @param from a multiple of CHUNK; 0 if not given
   * @throws Error if a thread fails
   */
  run(command: Command, fits: readonly number[], to: number, from?: number): number
  /** The same on n points, with a pause while it is done: where the caller's thread has no part in it. */
  readonly running?: (command: Command, fits: readonly number[], n: number) => Paused<number>
  /** Runs a command once on the caller's thread, with the Fit of one thread, and returns what it returned. */
  alone(command: Command, fit: number, n: number): number
  /** Makes the crew free for another fit; arrays in its memory must not be used any more. */
  release(): void
}

/** So many points a call: V8 moves no running call to optimized code, and the scores of a chunk stay in the cache. */
export const CHUNK = 512
