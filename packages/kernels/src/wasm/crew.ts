import type { Command } from './module.ts'

/** Threads over one WebAssembly memory. */
export interface Crew {
  readonly threads: number
  readonly memory: WebAssembly.Memory
  /** The first address that is free for a fit. */
  readonly first: number
  /**
   * Runs a command on n points, chunk by chunk, and returns the sum of what it returned.
   *
   * @param fits the address of each thread's own Fit
   */
  run(command: Command, fits: readonly number[], n: number): number
  /** Runs a command once on the caller's thread, with the Fit of one thread, and returns what it returned. */
  alone(command: Command, fit: number, n: number): number
  /** Makes the crew free for another fit; arrays in its memory must not be used any more. */
  release(): void
}

/** So many points a call: V8 moves no running call to optimized code, and the scores of a chunk stay in the cache. */
export const CHUNK = 512
