import type { Points } from '@kentro/core'
import type { Precision } from '../peers/contender.ts'

/** One data set with one number of clusters, for comparisons of speed. */
export interface Cell {
  /** Such as 'blobs-100k-8-50': the data, n, d and k. */
  readonly name: string
  readonly data: string
  readonly n: number
  readonly d: number
  readonly k: number
  readonly precisions: readonly Precision[]
  readonly maxIterations: number
  /** The points as float64: the same each time. */
  load(seed: number): Points
}
