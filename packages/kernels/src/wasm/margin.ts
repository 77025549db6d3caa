/** What the scores of two centroids must differ by to be told apart, as a polynomial in |x|, the norm of a point. */
export interface Margin {
  readonly constant: number
  readonly linear: number
  readonly square: number
}

/**
 * The margin of float32 scores |c|^2 - 2 x.c of points and centroids of norm at most `radius`, all centred and multiplied
 * by `scale`, and of the canonical squared distances that they stand for.
 *
 * A score is off by at most (d + 11) 2^-24 (radius^2 + 2 |x| radius): d products and sums, their rounded operands, and 6 for
 * the two bits that carry the centroid's index. A canonical squared distance is off by at most (d + 8) 2^-52 (|x| + radius)^2,
 * centring included. Both happen on both sides, so twice each; what underflow can take is added as it is.
 */
export function marginOf(d: number, radius: number, scale: number): Margin {
  const single = 2 * 1.02 * (d + 11) * 2 ** -24
  const double = 2 * 1.02 * (d + 8) * 2 ** -52
  const underflow = (d + 4) * 2 ** -140 + scale * (scale * (d + 1) * 2 ** -1070)
  return {
    constant: (single + double) * radius * radius + underflow,
    linear: 2 * (single + double) * radius,
    square: double,
  }
}
