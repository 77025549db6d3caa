import { exponentOf, powerOfTwo } from '@kentro/core'

// Adding and subtracting 1.5 * 2^52 rounds |z| <= 2^51 to an integer, ties to even.
const ROUND = 6755399441055744

/**
 * At least two numbers in proportion to the given ones, rounded to whole ones so small that float64 adds them up without
 * rounding, in whatever order. One of them, at least, must not be 0.
 */
export function wholeNumbers(values: Float64Array): Float64Array {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const unit = powerOfTwo(52 - exponentOf(2 * values.length - 1))
  return values.map((value) => (value / largest) * unit + ROUND - ROUND)
}
