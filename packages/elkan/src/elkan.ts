import type { Clustering, Solve, SolveSteps } from '@kentro/core'
import { run, withoutPauses } from '@kentro/lloyd'
import { stepsWithBounds } from './steps-with-bounds.ts'

/**
 * The clustering of points (n x d) that Lloyd's algorithm reaches from a start (k x d), the same to the last bit, found with
 * fewer distances: the triangle inequality tells most points that no other centroid can have become the nearest.
 * It keeps 4 n (k + 1) bytes of bounds.
 *
 * Charles Elkan, Using the triangle inequality to accelerate k-means, ICML 2003. Departures: bounds are kept in float32,
 * rounded outward, and come from float32 or 16-bit scores with a margin for their rounding; what the bounds of a point leave
 * open, once its own distance is known, is looked at all at once; of the distances between centroids only that to the nearest
 * other one is used; and a bound decides only where it exceeds the rounding errors of both distances, so that ties fall as
 * Lloyd's do.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * elkan([[0], [1], [10], [11]], [[0], [10]]).centroids // Float64Array [0.5, 10.5]
 */
export const elkan: Solve = (points, start, options): Clustering =>
  run(stepsWithBounds('elkan', points, start, options))

/** Elkan's algorithm step by step: yields the state after each iteration, returns the clustering. */
export const elkanSteps: SolveSteps = (points, start, options) =>
  withoutPauses(stepsWithBounds('elkan', points, start, options))
