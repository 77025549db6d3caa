// Squares lose at most 2^-1075 each to underflow, their root as much as the root of that.
const UNDERFLOW = 2 ** -536
const LEAST = 2 ** -100

/** How far distances can be trusted that were summed in float64: they are kept times `scale`, a power of two. */
export interface BoundMargins {
  readonly scale: number
  /** Relative error of a computed distance, generously. */
  readonly relative: number
  /** Absolute error of a computed distance, generously: squares that underflowed, float32's own smallest numbers. */
  readonly absolute: number
}

/** The margins of distances in d columns, kept times `scale`. */
export function boundMargins(scale: number, d: number): BoundMargins {
  return { scale, relative: (d + 8) * 2 ** -52, absolute: LEAST + scale * (d + 1) * UNDERFLOW }
}
