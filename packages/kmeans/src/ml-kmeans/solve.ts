import { kmeansSync } from '../kmeans-sync.ts'
import { KMeansResult } from './k-means-result.ts'
import { stillness } from './stillness.ts'
import type { Task } from './task.ts'
import { toRows } from './to-rows.ts'

/** The result of a task with squared Euclidean distances, found by the solvers of Kentro. */
export function solve(task: Task): KMeansResult {
  const { points, start, maxIterations, emptyClusters, distance } = task
  const isStill = stillness(task)
  const { labels, centroids, iterations, stop } = kmeansSync(points, start.length, {
    init: start,
    // Nothing is drawn any more; without a seed Math.random would be asked for one.
    seed: 0,
    maxIterations,
    emptyClusters,
    tolerance: 0,
    onIteration: (state) => (isStill(state.centroids) ? false : undefined),
  })
  return new KMeansResult([...labels], toRows(centroids, points.d), stop !== 'maxIterations', iterations, distance)
}
