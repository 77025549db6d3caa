import { exponentOf, powerOfTwo } from '@kentro/core'
import type { Problem } from './problem.ts'

/** The squared norms of the points (n), times a power of two by which none of them overflows. */
export function squaredNorms({ points, ranges }: Problem<object>): Float64Array {
  const { data, n, d } = points
  const largest = ranges.high.reduce((most, high, j) => Math.max(most, high, -ranges.low[j]), 0)
  const scale = powerOfTwo(Math.max(-1022, -exponentOf(largest)))
  const norms = new Float64Array(n)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) {
      const value = data[p] * scale
      norms[i] += value * value
    }
  }
  return norms
}
