import type { BoundMargins } from './margins.ts'

const { fround, max, sqrt } = Math
// As in ../../assembly/score-bounds.ts.
export const UP: number = fround(1.0000005)
export const DOWN: number = fround(0.9999995)
const NORM_UP = fround(1.000004)
const NORM_DOWN = fround(0.999996)
const WIDE = 1.0000005

const root = (value: number): number => fround(sqrt(max(0, value)))

/** What the distance of a point is at least, by its norm, the margin of its scores and a score: in float32. */
export function leastDistance(norm: number, margin: number, score: number): number {
  const square = fround(fround(norm * norm) * NORM_DOWN)
  return fround(root(fround(fround(square - fround(margin * 0.5)) + score)) * DOWN)
}

/** What it is at most; `absolute` is what distances can be off by whatever they are. */
export function mostDistance(norm: number, margin: number, score: number, absolute: number): number {
  const square = fround(fround(norm * norm) * NORM_UP)
  return fround(fround(root(fround(fround(square + fround(margin * 0.5)) + score)) * UP) + fround(absolute))
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
