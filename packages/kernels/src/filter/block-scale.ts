import { exponentOf, powerOfTwo, rangesOf } from '@kentro/core'
import type { Points } from '@kentro/core'

/** The power of two that makes the diameter of the points at most 1. */
export function blockScale(points: Points): number {
  const { low, high } = rangesOf(points)
  const diameter = Math.sqrt(low.reduce((sum, lowest, j) => sum + (high[j] - lowest) ** 2, 0))
  return diameter > 0 ? powerOfTwo(-exponentOf(diameter) - 1) : 1
}
