import type { Points, Seeding } from '@kentro/core'
import { lowerDistances } from '@kentro/kernels'
import { drawDistinct } from './draw-distinct.ts'
import type { Problem } from './problem.ts'
import { rowsAt } from './rows-at.ts'
import { CHUNK, createUrn, drawFrom, sumChunk, total } from './urn.ts'
import type { Urn } from './urn.ts'

/**
 * Seeds of which the first is drawn in proportion to weight and each next one is the best of `trials` candidates, drawn in
 * proportion to weight x D^2: D is the distance of a point to its nearest seed so far, and the best candidate leaves the
 * least sum of weight x D^2, the first drawn on ties.
 */
export function dSquaredSeeding(problem: Problem<object>, trials: number): Seeding {
  const { points, k, weights, random } = problem
  const { n } = points
  const indices = new Int32Array(k)
  drawDistinct(problem, indices, 0, 1)
  const urn = createUrn(new Float64Array(n).fill(Infinity), weights)
  const lowered = new Float64Array(trials * n)
  const tried = Array.from({ length: trials }, (_, l) => createUrn(lowered.subarray(l * n, (l + 1) * n), weights))
  const candidates = new Int32Array(trials)
  let distances = k > 1 ? n : 0
  if (k > 1) settle(points, urn, indices.subarray(0, 1), lowered, tried)
  for (let c = 1; c < k; c++) {
    // All weight lies on the seeds: the rest of the points are doubles, or weigh nothing.
    if (total(urn) === 0) {
      drawDistinct(problem, indices, c, k)
      break
    }
    for (let l = 0; l < trials; l++) candidates[l] = drawFrom(urn, random)
    // What the last seed leaves matters only to the choice of it.
    const settled = trials === 1 && c === k - 1
    indices[c] = candidates[settled ? 0 : settle(points, urn, candidates, lowered, tried)]
    if (!settled) distances += trials * n
  }
  return { centroids: rowsAt(points, indices), indices, distances }
}

/**
 * Lowers the urn's D^2 to what the best of the candidates leaves, and returns which that is.
 *
 * @param lowered L x n, written: the values of the urns in `tried`
 */
function settle(points: Points, urn: Urn, candidates: Int32Array, lowered: Float64Array, tried: Urn[]): number {
  const { n } = points
  const centres = rowsAt(points, candidates)
  for (let chunk = 0, from = 0; from < n; chunk++, from += CHUNK) {
    lowerDistances(points, centres, urn.values, lowered, from, Math.min(from + CHUNK, n))
    for (let l = 0; l < candidates.length; l++) sumChunk(tried[l], chunk)
  }
  let best = 0
  for (let l = 1; l < candidates.length; l++) if (total(tried[l]) < total(tried[best])) best = l
  urn.values.set(tried[best].values)
  urn.sums.set(tried[best].sums)
  return best
}
