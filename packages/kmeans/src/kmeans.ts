import type { PointsLike } from '@kentro/core'
import { isPause } from '@kentro/kernels'
import { fitSteps } from './fit-steps.ts'
import type { Model } from './model.ts'
import { nextTurn } from './next-turn.ts'
import type { KMeansOptions } from './options.ts'
import { orAborted } from './or-aborted.ts'

// How long the thread may be kept, in milliseconds, before others get a turn.
const TURN = 10

/**
 * The model of points (n x d) in k clusters: centroids, labels, inertia, and methods to predict, transform and score.
 *
 * It starts from greedy k-means++ (Arthur & Vassilvitskii, SODA 2007, with the best of 2 + floor(ln k) candidates a step,
 * which other libraries call k-means++) and iterates as Lloyd's algorithm does. The same seed gives the same model, to the
 * last bit, on every machine. The input is copied before the first await; other work of the thread gets its turn within
 * iterations and within the seeding, and workers do what there is to do where many points make that worth while.
 *
 * @throws (rejects with) TypeError or RangeError naming the argument, what was expected and what came; with the reason of
 *   `signal` once that is aborted
 * @example
 * const model = await kmeans([[0, 0], [1, 0], [10, 10], [11, 10]], 2, { seed: 42 })
 * model.labels // Int32Array [1, 1, 0, 0]
 * model.predict([9, 9]) // Int32Array [0]
 */
export async function kmeans(points: PointsLike, k: number, options?: KMeansOptions): Promise<Model> {
  const steps = fitSteps(points, k, options, true)
  const signal = options?.signal
  let turn = performance.now()
  try {
    for (;;) {
      const step = steps.next()
      signal?.throwIfAborted()
      if (step.done === true) return step.value
      if (isPause(step.value) && step.value.until !== null) await orAborted(step.value.until(), signal)
      if (performance.now() - turn > TURN) {
        await nextTurn()
        turn = performance.now()
      }
      signal?.throwIfAborted()
    }
  } finally {
    // Whoever leaves early gives memory back all the same.
    steps.return(undefined as never)
  }
}
