/** What the scores of two centroids must differ by to be told apart, in |x|, the norm of a point, and what it lost to 16 bits. */
export interface Margin {
  readonly constant: number
  readonly linear: number
  readonly square: number
  readonly residual: number
}

/** The greatest norm of centred, scaled centroids, and the greatest of what they lost to 16 bits. */
export interface Reach {
  readonly radius: number
  readonly residual: number
}

const NOTHING_TOLD: Margin = { constant: Infinity, linear: 0, square: 0, residual: 0 }
// Squared, this is far below the scores that stand for no centroid, and below the overflow of float32.
const MOST_RADIUS = 2 ** 60
// Beyond this, rounding errors of rounding errors are more than the 2 % that are added for them.
const MOST_ROUNDING = 0.01
// Rounding adds at most half the root of d to the norm of a row of integers: beyond this, products may not fit 32 bits.
const MOST_SHORT_COLUMNS = 2 ** 18
// Rounding in float32 of what comes out of 16 bits: conversion, factors and their products, sum and square, and as much again.
const SHORT_ROUNDINGS = 16

/**
 * The margin of scores |c|^2 - 2 x.c of points and centroids, all centred and multiplied by `scale`, and of the canonical
 * squared distances that they stand for. Points are of norm at most 1.
 *
 * In float32 a score is off by at most (d + 11) 2^-24 (radius^2 + 2 |x| radius): d products and sums, their rounded operands,
 * and 6 for the two bits that carry the centroid's index. In 16 bits x.c is off by at most what x lost times radius, and what
 * c lost times |x| and what it lost; few roundings remain. A canonical squared distance is off by at most
 * (d + 8) 2^-52 (|x| + radius)^2, centring included. All happens on both sides, so twice; what underflow can take is added.
 *
 * @param short whether scores come of 16 bits
 */
export function marginOf(d: number, { radius, residual }: Reach, scale: number, short: boolean): Margin {
  const rounding = (short ? SHORT_ROUNDINGS : d + 11) * 2 ** -24
  const reach = (1 + radius) / scale
  if (short && d > MOST_SHORT_COLUMNS) return NOTHING_TOLD
  // The last is where canonical squared distances overflow: Infinity ties with Infinity.
  if (!(radius <= MOST_RADIUS) || rounding > MOST_ROUNDING || reach * reach > 2 ** 1023) return NOTHING_TOLD
  const single = 2 * 1.02 * rounding
  const double = 2 * 1.02 * (d + 8) * 2 ** -52
  const lost = 2 * 1.02 * 2
  const underflow = (d + 4) * 2 ** -140 + scale * (scale * (d + 1) * 2 ** -1070)
  return {
    constant: (single + double) * radius * radius + underflow,
    linear: 2 * (single + double) * radius + (short ? lost * residual : 0),
    square: double,
    residual: short ? lost * (radius + residual) : 0,
  }
}
