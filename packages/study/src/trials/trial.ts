import type { MeasureName } from './measures.ts'

/** What was measured; null where it was not asked for, there is no reference or truth to measure by, or the trial failed. */
export type Measured = { readonly [N in Exclude<MeasureName, 'success'>]: number | null } & {
  readonly success: boolean | null
}

/** What a trial came to. */
export interface Outcome extends Measured {
  /** Why there is nothing to measure, in one line: the strategy or the solver threw. */
  readonly error: string | null
}

/** One row of a study: a strategy and a solver on some data, once. */
export interface Trial extends Outcome {
  /** A digest of all that the trial was told but its run: the same key and run give the same row, times apart. */
  readonly key: string
  readonly data: string
  /** Of the values of the points. */
  readonly digest: string
  readonly n: number
  readonly d: number
  readonly k: number
  readonly strategy: string
  readonly solver: string
  readonly seed: number | string
  /** From 0. Trials of the same data, k, seed and run draw from the same stream, whatever the strategy. */
  readonly run: number
}
