import type { Points, Random } from '@kentro/core'

/** Points with the cluster each was drawn from. */
export interface Dataset {
  /** n x d in a Float64Array, as core's `points()` makes them: checked, and not to be changed. */
  readonly points: Points
  /** The true cluster of each point (n), counted from 0. */
  readonly labels: Int32Array
}

/** Where the draws come from. */
export interface Draws {
  /** The same seed gives the same data, bit for bit, on every machine and engine; 0 if not given. */
  seed?: number | string
  /** Instead of a seed: a stream of draws from [0, 1), which is left where the data end. */
  random?: Random
}

/** What every benchmark family takes. */
export interface FamilyOptions extends Draws {
  /**
   * Points in all, as many as the published set has if not given. Clusters keep their share of them, place and shape.
   */
  n?: number
  /** Whether the points come in random order (the default) or cluster by cluster. */
  shuffle?: boolean
}
