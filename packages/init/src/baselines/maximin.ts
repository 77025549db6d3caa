import { checkName } from '@kentro/core'
import type { Initialize, Seeding } from '@kentro/core'
import { PAUSE, atOnce, createSeeder, pausing } from '@kentro/kernels'
import type { Paused } from '@kentro/kernels'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { groupMeans } from '../internal/group-means.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { squaredNorms } from '../internal/squared-norms.ts'
import type { PausingInitialize } from '../strategy.ts'

/** What maximin can be told, besides weights. */
export interface MaximinOptions {
  /**
   * The first seed: a random point (the default), the mean of all points (no point itself, so that the seeding has no
   * indices), or the point of largest norm.
   */
  start?: 'random' | 'mean' | 'norm'
}

const STARTS = ['random', 'mean', 'norm'] as const

/**
 * Seeds far from each other: after the first (see `start`), each is the point farthest from its nearest seed so far, the
 * lowest index on ties. It asks for (k - 1) x n distances, and n more for the norms.
 *
 * A random first point and the mean are weighted. Beyond that a weight counts only if it is 0: such a point is taken last,
 * when no others are left. Points that equal a seed come last in the same way, in order, so that no index comes twice.
 * One draw for a random start, else none.
 *
 * Teofilo F. Gonzalez, Clustering to minimize the maximum intercluster distance, Theoretical Computer Science 38, 1985.
 * From the point of largest norm it is the "KKZ" of Ioannis Katsavounidis, C.-C. Jay Kuo, Zhen Zhang, A new initialization
 * technique for generalized Lloyd iteration, IEEE Signal Processing Letters 1(10), 1994.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * maximin([[0], [1], [10], [11]], 2, Math.random, { start: 'norm' }).indices // Int32Array [3, 0]
 */
export const maximin: Initialize<MaximinOptions> = (...all) => atOnce(pausingMaximin(...all))

/** The same, with pauses. */
export const pausingMaximin: PausingInitialize<MaximinOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { start = 'random' } = task.options
  return seedsFrom(task, checkName('start', start, STARTS))
}

function* seedsFrom(task: Problem<object>, start: (typeof STARTS)[number]): Paused<Seeding> {
  const { points, weights, k } = task
  const { n, d } = points
  const indices = new Int32Array(k)
  const centroids = new Float64Array(k * d)
  if (start === 'random') drawDistinct(task, indices, 0, 1)
  if (start === 'norm') indices[0] = farthest(squaredNorms(task), weights)
  const seeder = createSeeder(points, { k, trials: 1, weights: null })
  const take = (c: number, i: number): void => {
    indices[c] = i
    centroids.set(points.data.subarray(i * d, (i + 1) * d), c * d)
    seeder.least[i] = -1
  }
  try {
    if (start === 'mean') centroids.set(groupMeans(task, weights, new Int32Array(n), 1))
    else take(0, indices[0])
    for (let c = 1; c < k; c++) {
      yield* pausing(seeder.accepting(centroids.subarray((c - 1) * d, c * d)))
      take(c, farthest(seeder.least, weights))
      yield PAUSE
    }
  } finally {
    seeder.release()
  }
  const distances = (start === 'norm' ? k : k - 1) * n
  return { centroids, indices: start === 'mean' ? null : indices, distances }
}

/** The point of the largest value >= 0, the lowest index on ties; one of weight 0 only where there is no other. */
function farthest(values: Float64Array, weights: Float64Array | null): number {
  let found = -1
  let most = -1
  for (let i = 0; i < values.length; i++) {
    if (values[i] <= most || weights?.[i] === 0) continue
    found = i
    most = values[i]
  }
  return found < 0 ? farthest(values, null) : found
}
