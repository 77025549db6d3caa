import { sumOfSquares } from './sum-of-squares.ts'

// As in ../../assembly/prepare-shorts.ts.
const ROUND = 1.5 * 2 ** 52
const MOST_NORM = 46_000
const MOST_SHORT = 32_766
const MOST_FACTOR = 1e30

/**
 * Divides a row (d) by a factor and rounds it to integers of 16 bits, in place; returns the factor and the norm of what is lost.
 *
 * @param lost d, overwritten
 */
export function quantize(x: Float64Array, lost: Float64Array): { factor: number; residual: number } {
  const inverse = Math.min(MOST_FACTOR, MOST_NORM / Math.sqrt(sumOfSquares(x)), MOST_SHORT / greatest(x))
  for (let j = 0; j < x.length; j++) {
    const value = x[j] * inverse
    const whole = value + ROUND - ROUND
    x[j] = whole
    lost[j] = value - whole
  }
  return { factor: 1 / inverse, residual: Math.sqrt(sumOfSquares(lost)) / inverse }
}

function greatest(x: Float64Array): number {
  let most = 0
  for (let j = 0; j < x.length; j++) {
    const magnitude = Math.abs(x[j])
    if (magnitude > most) most = magnitude
  }
  return most
}
