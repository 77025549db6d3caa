import type { Points, SumGrid } from '@kentro/core'
import type { Bounder } from './bounder.ts'
import type { GroupBounder } from './groups/group-bounder.ts'
import type { ClusterSums } from './move-sums.ts'

/** What an engine has to know beside its points. */
export interface EngineOptions {
  readonly k: number
  /** n, or null where all weigh 1. */
  readonly weights: Float64Array | null
  /** The grids of the sums of weight x coordinates and of weights. */
  readonly rowGrid: SumGrid
  readonly weightGrid: SumGrid
  /** Whether there shall be a bounder. */
  readonly bounded: boolean
  /** Whose bounds there shall be for groups of centroids. */
  readonly grouped: 'hamerly' | 'yinyang' | null
}

/** Points that are ready to be assigned and summed, again and again: in plain TypeScript or in WebAssembly, the same bits. */
export interface Engine {
  /** The points, where the engine has them. */
  readonly points: Points
  /** n; -1 before the first assignment. */
  readonly labels: Int32Array
  readonly clusters: ClusterSums
  /** Writes the label of the nearest of k centroids (k x d), the lowest index on ties. */
  assign(centroids: Float64Array): void
  /** Moves every point to the sums of its label, and returns how many moved. */
  moveSums(): number
  /** Assigns by bounds instead; null unless asked for. */
  readonly bounder: Bounder | null
  readonly groups: GroupBounder | null
  /** Gives memory back. */
  release(): void
}
