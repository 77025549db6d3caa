import { centreDistances } from '@kentro/kernels'
import type { Problem } from '../../internal/problem.ts'

/** The point of positive weight with the least sum of weight x distance to the others, the lowest index on ties. */
export function mostCentral({ points, weights }: Problem<object>): { index: number; distances: number } {
  const { data, n, d } = points
  const sums = new Float64Array(n)
  const squares = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    centreDistances(points, data, i * d, squares, i + 1)
    const weight = weights === null ? 1 : weights[i]
    for (let j = i + 1; j < n; j++) {
      const distance = Math.sqrt(squares[j])
      sums[i] += weights === null ? distance : weights[j] * distance
      sums[j] += weight * distance
    }
  }
  let index = -1
  for (let i = 0; i < n; i++) {
    if (weights?.[i] !== 0 && (index < 0 || sums[i] < sums[index])) index = i
  }
  return { index, distances: (n * (n - 1)) / 2 }
}
