import type { KMeansResult } from './k-means-result.ts'
import type { Options } from './options.ts'
import { plainSteps } from './plain-steps.ts'
import { solve } from './solve.ts'
import { squaredEuclidean } from './squared-euclidean.ts'
import { createTask } from './task.ts'

/**
 * The clustering of data (n rows of d) in k clusters, as `kmeans` of ml-kmeans 7 returns it: change the import, and nothing
 * else. From the same start or the same seed it ends where ml-kmeans ends, but for rounding, after as many iterations. It
 * differs on purpose where that one is wrong: from a start that it chose, an empty cluster takes the point farthest from its
 * centroid, and clusters are those of the centroids returned; docs/from-ml-kmeans.md of the repository lists all.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * kmeans([[0], [1], [10], [11]], 2, { initialization: [[0], [10]] }).centroids // [[0.5], [10.5]]
 */
export function kmeans(data: number[][], k: number, options?: Options): KMeansResult {
  const task = createTask(data, k, options)
  if (task.distance === squaredEuclidean) return solve(task)
  const steps = plainSteps(task)
  // There is at least one iteration.
  let last = steps.next().value as KMeansResult
  for (const result of steps) last = result
  return last
}
