import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'

/** Directions of length 1, at right angles, with the share of the variance that points have along each. */
export interface PrincipalAxes {
  /** 2 x d, row-major. */
  readonly axes: Float64Array
  readonly shares: readonly [number, number]
}

const MOST_ITERATIONS = 200
const CLOSE = 1e-10

/**
 * The two directions along which points (n x d, d of at least 2) vary most; the largest coordinate of each is positive.
 *
 * Orthogonal iteration: F. L. Bauer, "Das Verfahren der Treppeniteration und verwandte Verfahren zur Lösung algebraischer
 * Eigenwertprobleme", ZAMP 8, 1957. Enough for a picture: directions of almost the same variance may be mixed.
 */
export function principalAxes({ data, n, d }: Points, means: Float64Array): PrincipalAxes {
  const centred = Float64Array.from(data, (value, p) => value - means[p % d])
  const largest = size(centred) || 1
  const x = centred.map((value) => value / largest)
  const random = seeded('axes')
  const start = (): Float64Array => Float64Array.from({ length: d }, () => random() - 0.5)
  let [first, second] = orthonormal(start(), start())
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    const next = orthonormal(spread(x, n, first), spread(x, n, second))
    const closeness = Math.min(Math.abs(dot(next[0], first)), Math.abs(dot(next[1], second)))
    ;[first, second] = next
    if (closeness > 1 - CLOSE) break
  }
  const total = dot(x, x) || 1
  const share = (axis: Float64Array): number => dot(axis, spread(x, n, axis)) / total
  return { axes: Float64Array.of(...oriented(first), ...oriented(second)), shares: [share(first), share(second)] }
}

/** The scatter matrix of centred rows times a vector. */
function spread(x: Float64Array, n: number, axis: Float64Array): Float64Array {
  const d = axis.length
  const out = new Float64Array(d)
  for (let p = 0; p < n * d; p += d) {
    let along = 0
    for (let j = 0; j < d; j++) along += x[p + j] * axis[j]
    for (let j = 0; j < d; j++) out[j] += along * x[p + j]
  }
  return out
}

/** Vectors of length 1 at right angles that span what these span; where they span less, any. */
function orthonormal(a: Float64Array, b: Float64Array): [Float64Array, Float64Array] {
  const first = unit(a) ?? unitVector(a.length, 0)
  const second = unit(b, first) ?? unit(unitVector(a.length, least(first)), first) ?? b
  return [first, second]
}

/** A vector, less its part along `axis`, at length 1; null if nothing but rounding is left. */
function unit(vector: Float64Array, axis: Float64Array = new Float64Array(vector.length)): Float64Array | null {
  const whole = Math.sqrt(dot(vector, vector))
  let rest = vector
  // Twice, so that what rounding left of it the first time goes too.
  for (let pass = 0; pass < 2; pass++) {
    const along = dot(rest, axis)
    rest = rest.map((value, j) => value - along * axis[j])
  }
  const length = Math.sqrt(dot(rest, rest))
  return length > 1e-9 * whole ? rest.map((value) => value / length) : null
}

function unitVector(d: number, j: number): Float64Array {
  return new Float64Array(d).fill(1, j, j + 1)
}

/** Which coordinate is the least in size. */
function least(vector: Float64Array): number {
  return vector.reduce((best, value, j) => (Math.abs(value) < Math.abs(vector[best]) ? j : best), 0)
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, p) => sum + value * b[p], 0)
}

/** The largest magnitude. */
function size(vector: Float64Array): number {
  return vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

function oriented(axis: Float64Array): Float64Array {
  const largest = size(axis) * (1 - 1e-9)
  const first = axis.find((value) => Math.abs(value) >= largest) ?? 0
  return first < 0 ? axis.map((value) => -value) : axis
}
