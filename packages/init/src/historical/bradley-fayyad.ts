import { borrowPoints, checkInteger, checkNumber, randomIndex } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { groupMeans } from '../internal/group-means.ts'
import { lloydFrom } from '../internal/lloyd-from.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { unweighted } from '../internal/unweighted.ts'
import { areTooClose } from './internal/span.ts'

/** What the refinement of Bradley and Fayyad can be told. */
export interface BradleyFayyadOptions {
  /** How many samples are clustered (J); 10 if not given. */
  samples?: number
  /** The share of the points that is in a sample, but never fewer than k of them; 0.1 if not given. */
  share?: number
}

/**
 * The best of several clusterings of samples, by how well it clusters the centroids of all of them.
 *
 * Each sample is clustered by Lloyd's algorithm from k of its points. Then the pool of all their centroids is clustered
 * from each of these solutions, and the result of least inertia in the pool is the start; the first on ties. It asks for the
 * distances of these 2 x samples runs. One draw per point of a sample. k = 1: the mean of all points, without any. No
 * weights.
 *
 * P. S. Bradley, Usama M. Fayyad, Refining initial points for k-means clustering, ICML 1998. There an empty cluster in a
 * sample is moved to the farthest point at the end, and the run repeated; here whenever there is one.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * bradleyFayyad(points, 8, seeded(1), { samples: 20, share: 0.05 }).centroids // Float64Array, 8 x d
 */
export const bradleyFayyad: Initialize<BradleyFayyadOptions> = (source, k, random, options) => {
  unweighted('bradley-fayyad', options)
  const task = problem(source, k, random, options)
  const { samples = 10, share = 0.1 } = task.options
  checkInteger('samples', samples, 1)
  checkShare(share)
  const { points } = task
  if (k === 1) {
    return { centroids: groupMeans(task, null, new Int32Array(points.n), 1), indices: null, distances: 0 }
  }
  const size = Math.max(k, Math.round(share * points.n))
  const order = Int32Array.from({ length: points.n }, (_, i) => i)
  const solutions = Array.from({ length: samples }, () => clusterSample(task, order, size))
  const pooled = solutions.map(({ centroids }) => centroids)
  const refined = refine(pooled, points.d)
  const distances = solutions.reduce((sum, solution) => sum + solution.distances, refined.distances)
  return { centroids: refined.centroids, indices: null, distances }
}

interface Refined {
  readonly centroids: Float64Array
  readonly distances: number
}

function checkShare(share: number): void {
  if (checkNumber('share', share, 0) > 1) throw new RangeError(`share must be a number from 0 to 1, got ${share}`)
}

/** Clusters `size` random points from the first k of them, which are as random. */
function clusterSample({ points, k, random }: Problem<object>, order: Int32Array, size: number): Refined {
  const { n, d } = points
  for (let a = 0; a < size; a++) {
    const b = a + randomIndex(random, n - a)
    const i = order[b]
    order[b] = order[a]
    order[a] = i
  }
  const data = rowsAt(points, order.subarray(0, size))
  const sample = { data, n: size, d }
  const start = data.slice(0, k * d)
  return areTooClose(sample) ? { centroids: start, distances: 0 } : lloydFrom({ points: sample, weights: null }, start)
}

/** The best clustering of all centroids of these solutions (k x d each) that one of them leads to. */
function refine(solutions: Float64Array[], d: number): Refined {
  const [first] = solutions
  const data = new Float64Array(solutions.length * first.length)
  solutions.forEach((centroids, s) => data.set(centroids, s * first.length))
  const rows = { data, n: data.length / d, d }
  if (areTooClose(rows)) return { centroids: first, distances: 0 }
  const pool = borrowPoints(rows)
  const refined = solutions.map((centroids) => lloydFrom({ points: pool, weights: null }, centroids))
  const { centroids } = refined.reduce((best, next) => (next.inertia < best.inertia ? next : best))
  return { centroids, distances: refined.reduce((sum, { distances }) => sum + distances, 0) }
}
