/** What the scores of two centroids must differ by to be told apart, as a polynomial in |x|, the norm of a point. */
export interface Margin {
  readonly constant: number
  readonly linear: number
  readonly square: number
}

const NOTHING_TOLD: Margin = { constant: Infinity, linear: 0, square: 0 }
// Squared, this is far below the scores that stand for no centroid, and below the overflow of float32.
const MOST_RADIUS = 2 ** 60
// Beyond this, rounding errors of rounding errors are more than the 2 % that are added for them.
const MOST_ROUNDING = 0.01

/**
 * The margin of float32 scores |c|^2 - 2 x.c of points and centroids of norm at most `radius`, all centred and multiplied
 * by `scale`, and of the canonical squared distances that they stand for. Points are of norm at most 1.
 *
 * A score is off by at most (d + 11) 2^-24 (radius^2 + 2 |x| radius): d products and sums, their rounded operands, and 6 for
 * the two bits that carry the centroid's index. A canonical squared distance is off by at most (d + 8) 2^-52 (|x| + radius)^2,
 * centring included. Both happen on both sides, so twice each; what underflow can take is added as it is.
 */
export function marginOf(d: number, radius: number, scale: number): Margin {
  const rounding = (d + 11) * 2 ** -24
  const reach = (1 + radius) / scale
  // The last is where canonical squared distances overflow: Infinity ties with Infinity.
  if (!(radius <= MOST_RADIUS) || rounding > MOST_ROUNDING || reach * reach > 2 ** 1023) return NOTHING_TOLD
  const single = 2 * 1.02 * rounding
  const double = 2 * 1.02 * (d + 8) * 2 ** -52
  const underflow = (d + 4) * 2 ** -140 + scale * (scale * (d + 1) * 2 ** -1070)
  return {
    constant: (single + double) * radius * radius + underflow,
    linear: 2 * (single + double) * radius,
    square: double,
  }
}
