import jStat from 'jstat'
import { normalDensity, normalTail } from './normal.ts'

/**
 * The probability that chi-squared exceeds x.
 *
 * M. Abramowitz, I. A. Stegun: Handbook of Mathematical Functions, 1964, 26.4.4 and 26.4.5. (Libraries subtract the lower
 * tail from 1, which leaves nothing of small probabilities.)
 */
export function chiSquaredTail(x: number, degrees: number): number {
  const root = Math.sqrt(x)
  const density = normalDensity(root)
  if (x === 0 || density === 0) return x === 0 ? 1 : 0
  let series = 0
  for (let m = degrees - 2; m > 0; m -= 2) series = (1 + series) * (x / m)
  const tail =
    degrees % 2 === 0
      ? Math.sqrt(2 * Math.PI) * density * (1 + series)
      : 2 * normalTail(root) + (2 * density * series) / root
  return Math.min(1, tail)
}

/** The probability that F with these degrees of freedom exceeds x, to about six digits; 0 for Infinity. */
export function fTail(x: number, degrees1: number, degrees2: number): number {
  return jStat.ibeta(degrees2 / (degrees2 + degrees1 * x), degrees2 / 2, degrees1 / 2)
}
