import { SUM_CHUNK } from '@kentro/kernels'
import type { Problem } from './problem.ts'
import { createUrn, drawFrom, sumChunk } from './urn.ts'

/**
 * Draws the seeds `from` to `to` - 1, no point twice: with probability in proportion to weight and, once no point with
 * weight is left, each as likely.
 *
 * @param indices k, of which the first `from` are chosen already; written
 */
export function drawDistinct(
  { points, weights, random }: Problem<object>,
  indices: Int32Array,
  from: number,
  to: number,
): void {
  const left = new Float64Array(points.n).fill(1)
  for (let c = 0; c < from; c++) left[indices[c]] = 0
  let urn = createUrn(left, weights)
  for (let c = from; c < to; c++) {
    let i = drawFrom(urn, random)
    if (i < 0) {
      urn = createUrn(left, null)
      i = drawFrom(urn, random)
    }
    indices[c] = i
    left[i] = 0
    sumChunk(urn, Math.floor(i / SUM_CHUNK))
  }
}
