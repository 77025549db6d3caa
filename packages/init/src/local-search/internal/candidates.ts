import { lowerDistances } from '@kentro/kernels'
import type { Problem } from '../../internal/problem.ts'
import { rowsAt } from '../../internal/rows-at.ts'
import { createUrn, drawFrom } from '../../internal/urn.ts'

/** Points that may become the next seed. */
export interface Candidates {
  /** L. */
  readonly indices: Int32Array
  /** L x d. */
  readonly rows: Float64Array
  /** The squared distance of each to all points (L x n). */
  readonly squares: Float64Array
}

/**
 * Candidates, drawn by weight x squared distance to the nearest seed (n): as many as there are trials or, where all
 * weight lies on the seeds, none. It asks for n distances to each.
 *
 * @param also a point that stands too, before those drawn; -1 for none
 */
export function drawCandidates(
  { points, weights, random }: Problem<object>,
  near: Float64Array,
  trials: number,
  also = -1,
): Candidates {
  const urn = createUrn(near, weights)
  const drawn = Array.from({ length: trials }, () => drawFrom(urn, random))
  const indices = Int32Array.from([also, ...drawn].filter((i) => i >= 0))
  const rows = rowsAt(points, indices)
  const squares = new Float64Array(indices.length * points.n)
  lowerDistances(points, rows, new Float64Array(points.n).fill(Infinity), squares)
  return { indices, rows, squares }
}
