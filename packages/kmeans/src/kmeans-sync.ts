import type { PointsLike } from '@kentro/core'
import { fitSteps } from './fit-steps.ts'
import type { Model } from './model.ts'
import type { KMeansOptions } from './options.ts'

/**
 * The model of points (n x d) in k clusters, as `kmeans` makes it, while the caller waits.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * const model = kmeansSync([[0], [1], [10], [11]], 2, { seed: 42 })
 * model.inertia // 1
 */
export function kmeansSync(points: PointsLike, k: number, options?: KMeansOptions): Model {
  const steps = fitSteps(points, k, options, false)
  try {
    for (;;) {
      const step = steps.next()
      options?.signal?.throwIfAborted()
      if (step.done === true) return step.value
    }
  } finally {
    // Whoever leaves early gives memory back all the same.
    steps.return(undefined as never)
  }
}
