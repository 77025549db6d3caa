/** How far bounds can be trusted: distances are kept times `scale`, a power of two. */
export interface BoundMargins {
  readonly scale: number
  /** Relative error of a computed distance, generously. */
  readonly relative: number
  /** Absolute error of a computed distance, generously: squares that underflowed, float32's own smallest numbers. */
  readonly absolute: number
}

/**
 * The bounds of Elkan's algorithm: for each point one from above on the distance to its own centroid, and one from below to
 * each centroid. Bounds are stored as of the drift of their centroid: `lower - drift[c]` and `upper + drift[c]` hold now.
 *
 * A point looks at the centroids whose bounds leave them open: first at its own, and at what is open then still all at once.
 */
export interface Bounder {
  readonly margins: BoundMargins
  /** n. */
  readonly upper: Float64Array
  /** At least the way that each centroid has gone (k); the caller adds to it. */
  readonly drift: Float64Array
  /**
   * Half the distances between centroids in float32, rounded down: k rows, each of k rounded up to a multiple of 4; the
   * caller's, beside those from a centroid to itself and beyond k.
   */
  readonly halves: Float32Array
  /** Half the distance from each centroid to the nearest other one, rounded down (k); the caller's. */
  readonly gaps: Float64Array
  /** Labels all points, writes all bounds, and returns how many distances that took. */
  first(centroids: Float64Array): number
  /** Labels all points by their bounds, and returns how many distances that took. */
  again(centroids: Float64Array): number
}

/** The most that a bound in float32 says, and the most that it is compared with. Beyond that nothing is far for certain. */
export const MOST_BOUND = 2.8e38
export const MOST_LIMIT = 2.9e38

/** What stands where no centroid is to be looked at: above all limits. */
export const FAR_AWAY = 3e38
