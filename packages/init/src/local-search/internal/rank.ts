import type { Problem } from '../../internal/problem.ts'
import type { Candidates } from './candidates.ts'

/** Seeds, with the nearest of them for all points. */
export interface Seeds {
  /** d each; the first `count` count. */
  readonly rows: Float64Array
  readonly count: number
  /** The nearest (n). */
  readonly first: Int32Array
  /** The squared distance to the nearest (n). */
  readonly near: Float64Array
}

/** Which of the candidates makes the best next seed, the first on ties. */
export type Rank = (problem: Problem<object>, seeds: Seeds, candidates: Candidates) => number
