// Beyond this e^-x is 0 in float64.
const MOST = 746

/**
 * e^-x for x >= 0, to about ten digits and with the same bits on every engine, which `Math.exp` has not: the Taylor series
 * at a power of two below x, squared as often as x was halved.
 */
export function expMinus(x: number): number {
  if (x > MOST) return 0
  let halvings = 0
  let y = x
  for (; y > 1 / 8; y /= 2) halvings++
  let sum = 1
  for (let term = 10; term > 0; term--) sum = 1 - (y / term) * sum
  for (; halvings > 0; halvings--) sum *= sum
  return sum
}
