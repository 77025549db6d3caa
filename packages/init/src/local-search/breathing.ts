import { checkInteger, checkNumber } from '@kentro/core'
import type { Clustering, Initialize, Seeding } from '@kentro/core'
import { ownDistances } from '@kentro/kernels'
import { lloyd } from '@kentro/lloyd'
import { dSquaredSeeding } from '../internal/d-squared-seeding.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { leastUseful } from './internal/least-useful.ts'
import { nearestTwo } from './internal/nearest-two.ts'
import { createNeighbours } from './internal/neighbours.ts'
import { settled } from '../internal/settled.ts'

/** What breathing k-means can be told, besides weights. */
export interface BreathingOptions {
  /**
   * The depth of a breath: how many centroids come and go at first; 5 if not given, or as many as k and n - k allow.
   */
  m?: number
  /**
   * Centroids nearer to one that goes than this times the mean distance of nearest centroids stay; 1.1 if not given.
   */
  theta?: number
  /** That of Lloyd's algorithm, and by which share the inertia must sink for a breath to count; 1e-4 if not given. */
  tolerance?: number
}

/**
 * k centroids that Lloyd's algorithm reaches from greedy k-means++ and that have then "breathed": m centroids are
 * added, next to those of the largest inertia; Lloyd's algorithm; m of the least use are taken away, which are not
 * around each other; Lloyd's algorithm again. After a breath that did not lower the inertia m is one less, until it is
 * 0. The centroids of the least inertia are the result. It asks for the distances of all that, mostly Lloyd's
 * algorithm's.
 *
 * The use of a centroid is what its points would lose without it: the sum of their squared distances to the second
 * nearest less those to the nearest. New centroids are off the old by the same random vector, of up to 0.005 root mean
 * squared distances of points to centroids in each column. Breaths go on from the last centroids, not from the best, as
 * in the author's `bkmeans`; there as here Lloyd's algorithm is that of scikit-learn. Ties: the centroid that stands
 * first.
 *
 * With weights all is weighted; weights are those of Lloyd's algorithm, which refuses weights more than 2^100 apart.
 * Draws: those of greedy k-means++, then one per column and breath.
 *
 * Bernd Fritzke, The breathing k-means algorithm, arXiv 2006.15666, 2020.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * breathing([[0], [1], [10], [11]], 2, seeded(1)).centroids // Float64Array [10.5, 0.5]
 */
export const breathing: Initialize<BreathingOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { m = 5, theta = 1.1, tolerance = 1e-4 } = task.options
  checkInteger('m', m, 0)
  checkNumber('theta', theta, 0)
  checkNumber('tolerance', tolerance, 0)
  const depth = k === 1 ? 0 : Math.min(m, k, task.points.n - k)
  return settled(task, k + depth, (home) => breathe(home, depth, theta, tolerance))
}

function breathe(task: Problem<object>, depth: number, theta: number, tolerance: number): Seeding {
  const { points, k, weights } = task
  const { n, d } = points
  const start = dSquaredSeeding(task, 2 + Math.floor(Math.log(k)))
  let { distances } = start
  const solve = (centroids: Float64Array): Clustering => {
    const shape = [centroids.length / d, d] as const
    const clustering = lloyd(points, { data: centroids, shape }, { tolerance, ...(weights && { weights }) })
    distances += clustering.distances
    return clustering
  }
  let now = solve(start.centroids)
  let best = now
  let m = depth
  while (m > 0 && best.inertia > 0) {
    const more = solve(breatheIn(task, now, m))
    now = solve(breatheOut(task, more, m, theta))
    distances += n + n * (k + m) + ((k + m) * (k + m - 1)) / 2
    if (now.inertia < best.inertia * (1 - tolerance)) best = now
    else m--
  }
  return { centroids: best.centroids, indices: null, distances }
}

// How far new centroids lie from those they come to help, in root mean squared distances of points to centroids.
const OFFSET = 0.01

/** The centroids and m more, next to those of the largest inertia: all by the same random offset. */
function breatheIn({ points, weights, random }: Problem<object>, clustering: Clustering, m: number): Float64Array {
  const { centroids, labels, inertia, k } = clustering
  const { n, d } = points
  const squares = new Float64Array(n)
  ownDistances(points, centroids, labels, squares)
  const errors = new Float64Array(k)
  labels.forEach((c, i) => (errors[c] += (weights?.[i] ?? 1) * squares[i]))
  const weight = weights?.reduce((sum, one) => sum + one, 0) ?? n
  const reach = Math.sqrt(inertia / weight) * OFFSET
  const offset = Float64Array.from({ length: d }, () => (random() - 0.5) * reach)
  const rows = new Float64Array((k + m) * d)
  rows.set(centroids)
  const worst = Array.from(errors, (_, c) => c).sort((a, b) => errors[b] - errors[a] || a - b)
  for (let c = 0; c < m; c++) {
    for (let j = 0; j < d; j++) rows[(k + c) * d + j] = centroids[worst[c] * d + j] + offset[j]
  }
  return rows
}

/** The centroids but m of the least use: without them, their points would be little worse off. */
function breatheOut({ points, weights }: Problem<object>, more: Clustering, m: number, theta: number): Float64Array {
  const { centroids, k } = more
  const { n, d } = points
  const neighbours = createNeighbours(n)
  nearestTwo(points, centroids, k, neighbours)
  const { first, near, next } = neighbours
  const utility = new Float64Array(k)
  first.forEach((c, i) => (utility[c] += (weights?.[i] ?? 1) * (next[i] - near[i])))
  const gone = leastUseful(centroids, utility, m, theta)
  return centroids.filter((_, p) => !gone.has(Math.floor(p / d)))
}
