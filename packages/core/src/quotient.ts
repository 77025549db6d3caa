// A factor of 2^27 + 1 cuts a double in two halves, whose products are exact.
const HALVES = 134217729

/**
 * (high + low) / divisor, for a divisor of the order of 1 and |low| of at most about half a unit in the last place of
 * high: the nearest double (or its neighbour, all but midway), so the quotient itself where that is a double.
 *
 * What the first quotient leaves over corrects it. The product that this takes is exact: Theodorus J. Dekker,
 * A floating-point technique for extending the available precision, Numerische Mathematik 18, 1971.
 */
export function quotient(high: number, low: number, divisor: number): number {
  const first = high / divisor
  const product = first * divisor
  const a = upperHalf(first)
  const b = upperHalf(divisor)
  const error = (first - a) * (divisor - b) - (product - a * b - a * (divisor - b) - (first - a) * b)
  return first + (high - product - error + low) / divisor
}

function upperHalf(x: number): number {
  const t = HALVES * x
  return t - (t - x)
}
