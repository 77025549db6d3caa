import { exponentOf, powerOfTwo } from '@kentro/core'

/** What makes bounds safe against every rounding error. Distances are kept in units of about the diameter of the data. */
export interface Margins {
  /** Power of two by which distances are multiplied, so that float32 holds them whatever the data's scale. */
  readonly scale: number
  /** Relative error of a computed distance, generously. */
  readonly relative: number
  /** Absolute error of a computed distance, generously: squares that underflowed, float32's own smallest numbers. */
  readonly absolute: number
}

// Squares lose at most 2^-1075 each to underflow, their root as much as the root of that.
const UNDERFLOW = 2 ** -536
const LEAST = 2 ** -100

export function margins(diameter: number, d: number): Margins {
  const scale = diameter > 0 ? powerOfTwo(-exponentOf(diameter)) : 1
  return { scale, relative: (d + 8) * 2 ** -52, absolute: LEAST + scale * (d + 1) * UNDERFLOW }
}

/** What a lower bound must exceed for the computed distances not even to be equal, given the upper bound of one. */
export function limitOf(upper: number, { relative, absolute }: Margins): number {
  return upper * (1 + 4 * relative) + 4 * absolute
}
