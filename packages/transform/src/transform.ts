import type { Points, PointsLike } from '@kentro/core'
import type { Chain, ChainJSON } from './chain.ts'
import type { PCA, PCAJSON } from './create-pca.ts'
import type { Standardize, StandardizeJSON } from './create-standardize.ts'

/** What every fitted transform can do: it was fitted once and does not change any more. */
export interface Step {
  /** How many columns it takes. */
  readonly from: number
  /** How many columns it gives. */
  readonly to: number
  /**
   * The points (n x from) as the transform gives them (n x to).
   *
   * @throws TypeError or RangeError if they are no points of so many columns, or what comes out overflows
   */
  apply(points: PointsLike): Points
  /**
   * Transformed points (n x to) back in the columns of the data (n x from): to rounding what they came from, or the nearest
   * to it among the points that the transform can tell apart.
   */
  invert(points: PointsLike): Points
}

/** A fitted transform. */
export type Transform = Standardize | PCA | Chain

/** A fitted transform as JSON. */
export type TransformJSON = StandardizeJSON | PCAJSON | ChainJSON

/** What tells the JSON of a transform from other JSON. */
export const FORMAT = 'kentro-transform'
