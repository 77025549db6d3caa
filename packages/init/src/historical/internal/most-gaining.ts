import { centreDistances } from '@kentro/kernels'
import type { Problem } from '../../internal/problem.ts'

/**
 * Writes the seeds after the first: each the point that takes most off the sum of weight x distance to the nearest seed, the
 * lowest index on ties; points of weight 0 come last. Returns how many distances it asked for.
 *
 * A gain found before is a bound from above, since no term of it ever rises, rounding included. So a point whose gain is
 * fresh and no less than all bounds has the largest.
 */
export function mostGaining({ points, k, weights }: Problem<object>, indices: Int32Array): number {
  const { data, n, d } = points
  const nearest = new Float64Array(n).fill(Infinity)
  const gains = new Float64Array(n).fill(Infinity)
  const squares = new Float64Array(n)
  let asked = 0
  for (let c = 1; c < k; c++) {
    const last = indices[c - 1]
    centreDistances(points, data, last * d, squares)
    for (let j = 0; j < n; j++) nearest[j] = Math.min(nearest[j], Math.sqrt(squares[j]))
    gains[last] = -1
    asked++
    const fresh = new Uint8Array(n)
    let i = largest(gains, weights)
    for (; fresh[i] === 0; i = largest(gains, weights)) {
      centreDistances(points, data, i * d, squares)
      gains[i] = gainOf(nearest, squares, weights)
      fresh[i] = 1
      asked++
    }
    indices[c] = i
  }
  return asked * n
}

function gainOf(nearest: Float64Array, squares: Float64Array, weights: Float64Array | null): number {
  let gain = 0
  for (let j = 0; j < squares.length; j++) {
    const less = nearest[j] - Math.sqrt(squares[j])
    if (less > 0) gain += weights === null ? less : weights[j] * less
  }
  return gain
}

/** The point of the largest value >= 0, the lowest index on ties; one of weight 0 only where there is no other. */
function largest(values: Float64Array, weights: Float64Array | null): number {
  let found = -1
  let most = -1
  for (let i = 0; i < values.length; i++) {
    if (values[i] <= most || weights?.[i] === 0) continue
    found = i
    most = values[i]
  }
  return found < 0 ? largest(values, null) : found
}
