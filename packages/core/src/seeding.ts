import type { PointsLike } from './points.ts'
import type { Random } from './random.ts'

/** The outcome of an initialization strategy. */
export interface Seeding {
  /** k x d, row-major. */
  centroids: Float64Array
  /** The points that were chosen (k), where seeds are points; else null. */
  indices: Int32Array | null
  /** Pairs whose distance the strategy asked for. */
  distances: number
}

/** An initialization strategy: from points to k centroids. It never solves (some run a few Lloyd steps inside). */
export type Initialize<O = object> = (
  points: PointsLike,
  k: number,
  random: Random,
  options?: O & { weights?: ArrayLike<number> },
) => Seeding
