import type { Points, Seeding } from '@kentro/core'
import { createSeeder } from '@kentro/kernels'
import type { Seeder } from '@kentro/kernels'
import type { Problem } from '../../internal/problem.ts'
import { rowsAt } from '../../internal/rows-at.ts'
import { createUrn, drawFrom, total } from '../../internal/urn.ts'
import { BATCH, bestCandidate } from './best-candidate.ts'

/** Centroids to draw seeds from. */
export interface Pool {
  readonly centroids: Points
  /** How likely each is, before distances count. */
  readonly shares: Float64Array
}

/**
 * Seeds drawn from a pool: the first by share, each next one the best of `trials` for the points, drawn by share x squared
 * distance to the nearest seed so far. Once the pool lies on the seeds, share alone decides.
 */
export function recombine(task: Problem<object>, pool: Pool, trials: number): Seeding {
  const { points, k, weights } = task
  const onPoints = createSeeder(points, { k, trials: BATCH, weights })
  const onPool = createSeeder(pool.centroids, { k, trials: 1, weights: pool.shares })
  try {
    return drawSeeds(task, pool, onPoints, onPool, trials)
  } finally {
    onPool.release()
    onPoints.release()
  }
}

function drawSeeds(
  { points, k, random }: Problem<object>,
  { centroids, shares }: Pool,
  onPoints: Seeder,
  onPool: Seeder,
  trials: number,
): Seeding {
  const byShare = createUrn(new Float64Array(centroids.n).fill(1), shares)
  const byDistance = { values: onPool.least, weights: shares, sums: onPool.sums }
  const chosen = new Int32Array(k)
  chosen[0] = drawFrom(byShare, random)
  let distances = points.n
  for (let c = 1; c < k; c++) {
    const seed = rowsAt(centroids, chosen.subarray(c - 1, c))
    onPool.accept(seed)
    onPoints.accept(seed)
    distances += centroids.n
    if (total(byDistance.sums) === 0) {
      for (; c < k; c++) chosen[c] = drawFrom(byShare, random)
      break
    }
    const candidates = Int32Array.from({ length: trials }, () => drawFrom(byDistance, random))
    chosen[c] = bestCandidate(onPoints, centroids, candidates)
    distances += trials * points.n
  }
  return { centroids: rowsAt(centroids, chosen), indices: null, distances }
}
