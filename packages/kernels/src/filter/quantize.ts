import { sumOfSquares } from './sum-of-squares.ts'

// As in ../../assembly/prepare-shorts.ts.
const ROUND = 1.5 * 2 ** 52
const MOST_NORM = 46_000
const MOST_SHORT = 32_766
const MOST_FACTOR = 1e30

/** Divides a row (d) by a factor and rounds it to integers of 16 bits, in place; returns the factor and the norm of what is lost. */
export function quantize(x: Float64Array): { factor: number; residual: number } {
  const sum = sumOfSquares(x)
  const most = x.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  const inverse = Math.min(MOST_FACTOR, MOST_NORM / Math.sqrt(sum), MOST_SHORT / most)
  const lost = new Float64Array(x.length)
  for (let j = 0; j < x.length; j++) {
    const value = x[j] * inverse
    x[j] = value + ROUND - ROUND
    lost[j] = value - x[j]
  }
  return { factor: 1 / inverse, residual: Math.sqrt(sumOfSquares(lost)) / inverse }
}
