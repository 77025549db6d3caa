import type { Points, Random } from '@kentro/core'
import { rowsAt } from '../../internal/rows-at.ts'
import { createUrn, drawFrom } from '../../internal/urn.ts'

/** Two random points (2 x d) that differ, each drawn in proportion to weight; there must be two. */
export function drawPair(points: Points, weights: Float64Array | null, random: Random): Float64Array {
  const candidates = new Float64Array(points.n).fill(1)
  const first = drawFrom(createUrn(candidates, weights), random)
  for (let i = 0; i < points.n; i++) candidates[i] = equal(points, i, first) ? 0 : 1
  const second = drawFrom(createUrn(candidates, weights), random)
  return rowsAt(points, Int32Array.of(first, second))
}

function equal({ data, d }: Points, a: number, b: number): boolean {
  let j = 0
  while (j < d && data[a * d + j] === data[b * d + j]) j++
  return j === d
}
