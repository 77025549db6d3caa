import type { MayPause } from '@kentro/kernels'
import type { Work } from './work.ts'

/** The assignment step: all in which one solver differs from another. */
export interface Assigner {
  /** Labels every point with its nearest centroid, the lowest index on ties, and returns how many distances it asked for. */
  assigning(): MayPause<number>
  /**
   * Told after each update.
   *
   * @param shifts squared move of each centroid (k)
   * @param relocated points that an empty cluster took: their labels changed since `assigning`
   * @param changed how many labels changed
   */
  moved(shifts: Float64Array, relocated: readonly number[], changed: number): void
}

/** The assignment step of a solver for the problem it works on. */
export type CreateAssigner = (work: Work) => Assigner
