import type { Seeding } from '@kentro/core'
import { centreDistances } from '@kentro/kernels'
import { drawDistinct } from '../../internal/draw-distinct.ts'
import type { Problem } from '../../internal/problem.ts'
import { rowsAt } from '../../internal/rows-at.ts'
import { drawCandidates } from './candidates.ts'
import { rankByMeans } from './rank-by-means.ts'

/** Seeds as greedy k-means++ draws them, but ranked by the inertia that they lead to. */
export function lookAheadSeeding(task: Problem<object>, trials: number): Seeding {
  const { points, k } = task
  const { n, d } = points
  const indices = new Int32Array(k)
  drawDistinct(task, indices, 0, 1)
  const rows = new Float64Array(k * d)
  rows.set(rowsAt(points, indices.subarray(0, 1)))
  if (k === 1) return { centroids: rows, indices, distances: 0 }
  const first = new Int32Array(n)
  const near = new Float64Array(n)
  centreDistances(points, rows, 0, near)
  let distances = n
  for (let c = 1; c < k; c++) {
    const candidates = drawCandidates(task, near, trials)
    if (candidates.indices.length === 0) {
      drawDistinct(task, indices, c, k)
      break
    }
    distances += trials * n
    const best = trials === 1 ? 0 : rankByMeans(task, { rows, count: c, first, near }, candidates)
    indices[c] = candidates.indices[best]
    rows.set(candidates.rows.subarray(best * d, (best + 1) * d), c * d)
    for (let i = 0, p = best * n; i < n; i++, p++) {
      if (candidates.squares[p] >= near[i]) continue
      first[i] = c
      near[i] = candidates.squares[p]
    }
  }
  return { centroids: rowsAt(points, indices), indices, distances }
}
