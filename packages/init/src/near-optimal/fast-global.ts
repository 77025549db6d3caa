import { checkInteger } from '@kentro/core'
import type { Initialize, Seeding } from '@kentro/core'
import { createSeeder } from '@kentro/kernels'
import { groupMeans } from '../internal/group-means.ts'
import { lloydFrom } from '../internal/lloyd-from.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { settled } from '../internal/settled.ts'
import { drawFrom, total } from '../internal/urn.ts'
import { BATCH, bestCandidate } from './internal/best-candidate.ts'

/** What fast global k-means can be told, besides weights. */
export interface FastGlobalOptions {
  /** How many points, drawn as k-means++ draws, are candidates for each new centroid; if not given, all points are. */
  candidates?: number
}

/**
 * Centroids that come one at a time: the mean of all points, then k - 1 times the point that would lessen the inertia most if
 * no other centroid moved, and Lloyd's algorithm from there; the lowest index wins ties.
 *
 * For every centroid it asks for n^2 distances (n x candidates if they are given), n to each centroid before, and those of
 * Lloyd's algorithm. It draws nothing, unless candidates are given: then one draw each. All of it is weighted; points of
 * weight 0 are no candidates. Once every point lies on a centroid, the rest lie on the first point.
 *
 * Aristidis Likas, Nikos Vlassis, Jakob J. Verbeek, The global k-means clustering algorithm, Pattern Recognition 36, 2003.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * fastGlobal([[0], [1], [10], [11]], 2, Math.random).centroids // Float64Array [10.5, 0.5]
 */
export const fastGlobal: Initialize<FastGlobalOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { candidates } = task.options
  if (candidates !== undefined) checkInteger('candidates', candidates, 1)
  return settled(task, k, (home) => grow(home, candidates))
}

function grow(task: Problem<object>, candidates: number | undefined): Seeding {
  const { points, k, weights } = task
  const { data, n, d } = points
  let centroids = groupMeans(task, weights, new Int32Array(n), 1)
  let distances = 0
  for (let c = 1; c < k; c++) {
    const next = nextCentre(task, centroids, candidates)
    const start = new Float64Array((c + 1) * d)
    start.set(centroids)
    start.set(data.subarray(next.index * d, (next.index + 1) * d), c * d)
    const result = lloydFrom(task, start)
    centroids = result.centroids
    distances += next.distances + result.distances
  }
  return { centroids, indices: null, distances }
}

/** The point that is best as one more centroid, and how many distances it took to find it. */
function nextCentre(task: Problem<object>, centroids: Float64Array, candidates: number | undefined) {
  const { points, k, weights, random } = task
  const { n, d } = points
  const seeder = createSeeder(points, { k, trials: BATCH, weights })
  try {
    for (let q = 0; q < centroids.length; q += d) seeder.accept(centroids.subarray(q, q + d))
    const heavy = Int32Array.from({ length: n }, (_, i) => i).filter((i) => weights?.[i] !== 0)
    const distances = (centroids.length / d) * n
    if (total(seeder.sums) === 0) return { index: heavy[0], distances }
    const urn = { values: seeder.least, weights, sums: seeder.sums }
    const tried =
      candidates === undefined ? heavy : Int32Array.from({ length: candidates }, () => drawFrom(urn, random))
    return { index: bestCandidate(seeder, points, tried), distances: distances + tried.length * n }
  } finally {
    seeder.release()
  }
}
