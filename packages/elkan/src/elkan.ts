import type { Clustering, Solve, SolveSteps } from '@kentro/core'
import { iterate, problem, run } from '@kentro/lloyd'
import { checkRoom } from './check-room.ts'
import { withBounds } from './with-bounds.ts'

/**
 * The clustering of points (n x d) that Lloyd's algorithm reaches from a start (k x d), the same to the last bit, found with
 * fewer distances: the triangle inequality tells most points that no other centroid can have become the nearest.
 * It keeps n x k bounds of 4 bytes.
 *
 * Charles Elkan, Using the triangle inequality to accelerate k-means, ICML 2003. Departures: bounds are kept in float32,
 * rounded outward, and move with the sum of their centroid's steps, so that a centroid at rest costs nothing; what the bounds
 * of a point leave open, once its own distance is known, is computed all at once; and a bound decides only where it exceeds
 * the rounding errors of both distances, so that ties fall as Lloyd's do.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * elkan([[0], [1], [10], [11]], [[0], [10]]).centroids // Float64Array [0.5, 10.5]
 */
export const elkan: Solve = (points, start, options): Clustering => run(elkanSteps(points, start, options))

/** Elkan's algorithm step by step: yields the state after each iteration, returns the clustering. */
export const elkanSteps: SolveSteps = (points, start, options) => {
  const task = problem(points, start, options)
  checkRoom(task.points.n, task.k)
  return iterate({ ...task, bounded: true }, withBounds)
}
