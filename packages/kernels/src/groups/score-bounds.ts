import type { BoundMargins } from '../bounder.ts'
import type { Margin } from '../wasm/margin.ts'

const { fround, max, sqrt } = Math
// As in ../../assembly/score-bounds.ts.
export const UP: number = fround(1.0000005)
export const DOWN: number = fround(0.9999995)
const NORM_UP = fround(1.000004)
const NORM_DOWN = fround(0.999996)
const WIDE = 1.0000005

/** What float32 scores |c|^2 - 2 x.c say of distances, rounded as in WebAssembly. */
export interface ScoreBounds {
  /** What two scores must differ by to be told apart, of a point of this norm. */
  margin(norm: number): number
  /** The distance is at least. */
  lower(norm: number, score: number): number
  /** The distance is at most. */
  upper(norm: number, score: number): number
}

export function scoreBounds({ constant, linear, square }: Margin, absolute: number): ScoreBounds {
  const [a, b, c] = [fround(constant), fround(linear), fround(square)]
  const margin = (norm: number): number => fround(a + fround(norm * fround(b + fround(norm * c))))
  const squared = (norm: number, factor: number): number => fround(fround(norm * norm) * factor)
  const root = (value: number): number => fround(sqrt(max(0, value)))
  return {
    margin,
    lower: (norm, score) => fround(root(fround(fround(squared(norm, NORM_DOWN) - margin(norm)) + score)) * DOWN),
    upper: (norm, score) =>
      fround(fround(root(fround(fround(squared(norm, NORM_UP) + margin(norm)) + score)) * UP) + fround(absolute)),
  }
}

/** What a distance is at most, of which the square was summed in float64: in float32. */
export function distanceAtMost(square: number, { scale, relative, absolute }: BoundMargins): number {
  return fround((sqrt(square) * scale * (1 + relative) + absolute) * WIDE)
}

/** What a lower bound must exceed for a centroid to be farther for certain: `stretch` x the distance of another + `slack`. */
export interface Limit {
  readonly stretch: number
  readonly slack: number
}

/** It covers the rounding errors of both distances, and that of its own computation in float32. */
export function limitFor({ relative, absolute }: BoundMargins): Limit {
  return { stretch: fround((1 + 4 * relative) * WIDE), slack: fround(4 * absolute * WIDE) }
}
