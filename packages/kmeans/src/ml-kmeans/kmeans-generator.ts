import type { KMeansResult } from './k-means-result.ts'
import type { Options } from './options.ts'
import { plainSteps } from './plain-steps.ts'
import { solverSteps } from './solver-steps.ts'
import { squaredEuclidean } from './squared-euclidean.ts'
import { createTask } from './task.ts'

/**
 * The results after each iteration of `kmeans` with the same arguments, each an object of its own; the last is what `kmeans`
 * returns. Arguments are checked, and data are read, when the first one is asked for.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * for (const { iterations, centroids } of kmeansGenerator(data, 3, { seed: 42 })) console.log(iterations, centroids)
 */
export function* kmeansGenerator(
  data: number[][],
  k: number,
  options?: Options,
): Generator<KMeansResult, void, unknown> {
  const task = createTask(data, k, options)
  yield* task.distance === squaredEuclidean ? solverSteps(task) : plainSteps(task)
}
