import { lloydSteps, predict } from '@kentro/lloyd'
import { KMeansResult } from './k-means-result.ts'
import { stillness } from './stillness.ts'
import type { Task } from './task.ts'
import { toRows } from './to-rows.ts'

/** The result after each iteration of a task with squared Euclidean distances; the last is that of `solve`. */
export function* solverSteps(task: Task): Generator<KMeansResult, void, unknown> {
  const { points, start, maxIterations, emptyClusters, distance } = task
  const isStill = stillness(task)
  const options = { maxIterations, emptyClusters, tolerance: 0 }
  for (const { centroids, iteration } of lloydSteps(points, start, options)) {
    const converged = isStill(centroids)
    const labels = predict(points, { data: centroids, n: start.length, d: points.d })
    yield new KMeansResult([...labels], toRows(centroids, points.d), converged, iteration, distance)
    if (converged) return
  }
}
