import type { BoundMargins } from './bounder.ts'

// Squares lose at most 2^-1075 each to underflow, their root as much as the root of that.
const UNDERFLOW = 2 ** -536
const LEAST = 2 ** -100

/** The margins of distances in d columns, kept times `scale`. */
export function boundMargins(scale: number, d: number): BoundMargins {
  return { scale, relative: (d + 8) * 2 ** -52, absolute: LEAST + scale * (d + 1) * UNDERFLOW }
}

/** What a lower bound must exceed for the computed distances not even to be equal, given the upper bound of one. */
export function limitOf(upper: number, { relative, absolute }: BoundMargins): number {
  return upper * (1 + 4 * relative) + 4 * absolute
}
