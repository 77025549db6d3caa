import type { Clustering, Solve, SolveSteps } from '@kentro/core'
import { run, withoutPauses } from '@kentro/lloyd'
import { stepsWithBounds } from './steps-with-bounds.ts'

/**
 * The clustering of points (n x d) that Lloyd's algorithm reaches from a start (k x d), the same to the last bit, found with
 * fewer distances: two bounds for each point, on the distance to its own centroid and on that to the nearest other one, tell
 * most points that they keep their label. It keeps 8 n bytes of bounds.
 *
 * Greg Hamerly, Making k-means even faster, SIAM International Conference on Data Mining 2010. Departures: bounds are kept in
 * float32, rounded outward, and come from float32 scores with a margin for their rounding; a bound decides only where it
 * exceeds the rounding errors of both distances, so that ties fall as Lloyd's do.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * hamerly([[0], [1], [10], [11]], [[0], [10]]).centroids // Float64Array [0.5, 10.5]
 */
export const hamerly: Solve = (points, start, options): Clustering =>
  run(stepsWithBounds('hamerly', points, start, options))

/** Hamerly's algorithm step by step: yields the state after each iteration, returns the clustering. */
export const hamerlySteps: SolveSteps = (points, start, options) =>
  withoutPauses(stepsWithBounds('hamerly', points, start, options))
