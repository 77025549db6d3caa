import { exponentOf, powerOfTwo } from '@kentro/core'
import type { Ranges } from '@kentro/core'

/** The power of two that makes the diameter of points with these ranges at most 1. */
export function blockScale({ low, high }: Ranges): number {
  const diameter = Math.sqrt(low.reduce((sum, lowest, j) => sum + (high[j] - lowest) ** 2, 0))
  return diameter > 0 ? powerOfTwo(-exponentOf(diameter) - 1) : 1
}
