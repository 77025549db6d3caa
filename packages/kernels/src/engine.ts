import type { Points, SumGrid } from '@kentro/core'
import type { Bounder } from './bounds/bounder.ts'
import type { BoundsKind } from './bounds/grouping.ts'
import type { ClusterSums } from './move-sums.ts'
import type { MayPause } from './pause.ts'

/** What an engine has to know beside its points. */
export interface EngineOptions {
  readonly k: number
  /** n, or null where all weigh 1. */
  readonly weights: Float64Array | null
  /** The grids of the sums of weight x coordinates and of weights. */
  readonly rowGrid: SumGrid
  readonly weightGrid: SumGrid
  /** Whose bounds there shall be. */
  readonly bounds: BoundsKind | null
}

/** Points that are ready to be assigned and summed, again and again: in plain TypeScript or in WebAssembly, the same bits. */
export interface Engine {
  /** The points, where the engine has them. */
  readonly points: Points
  /** n; -1 before the first assignment. Ask again after each. */
  readonly labels: Int32Array
  readonly clusters: ClusterSums
  /** Writes the label of the nearest of k centroids (k x d), the lowest index on ties, and moves points to the sums of theirs. */
  assign(centroids: Float64Array): void
  /** Brings the sums up to date, and returns how many points have moved since it was last asked. */
  moveSums(): number
  /** The mean of each cluster that has weight (k x d), right after `moveSums`; to be read before anything else is asked. */
  means(): Float64Array
  /** Told which points somebody else has labelled, and moved to the sums of their label. */
  relabelled(points: readonly number[]): void
  /** The sum of weight x squared distance to the own of k centroids (k x d); that of each cluster is written to `inertias` (k). */
  inertia(centroids: Float64Array, inertias?: Float64Array): number
  /** The same as `assign` and `inertia`, with pauses. */
  assigning(centroids: Float64Array): MayPause<unknown>
  measuringInertia(centroids: Float64Array, inertias?: Float64Array): MayPause<number>
  /** Assigns by bounds instead; null unless asked for. */
  readonly bounder: Bounder | null
  /** Gives memory back. */
  release(): void
}
