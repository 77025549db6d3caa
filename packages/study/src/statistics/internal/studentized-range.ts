import { bisect } from './bisect.ts'
import { normalDensity, normalTail } from './normal.ts'

const STEP = 1 / 8
// The integrand vanishes this far below 0 and above its peak.
const REACH = 9
// No alpha that is a number reaches further.
const WIDEST = 75

/**
 * What the range of k independent standard normal values exceeds with probability alpha: the quantile of the Studentized
 * range for infinitely many degrees of freedom.
 */
export function studentizedRange(alpha: number, k: number): number {
  return bisect(0, WIDEST, (q) => rangeTail(q, k) > alpha)
}

/**
 * The probability that k normal values span more than q: the largest is at z, and not all others are within q below it.
 * The trapezoidal rule is exact but for rounding on such an integrand (analytic, and vanishing at both ends).
 */
function rangeTail(q: number, k: number): number {
  let sum = 0
  for (let z = -REACH; z < q / 2 + REACH; z += STEP) {
    const below = normalTail(-z)
    const far = normalTail(q - z)
    sum += normalDensity(z) * differenceOfPowers(below, far, k - 1)
  }
  return k * STEP * sum
}

/** a^m - (a - b)^m, without cancellation where b is small. */
function differenceOfPowers(a: number, b: number, m: number): number {
  let sum = 0
  let power = 1
  for (let i = 0; i < m; i++) {
    sum = sum * (a - b) + power
    power *= a
  }
  return b * sum
}
