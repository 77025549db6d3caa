import type { Clustering, Solve, SolveSteps } from '@kentro/core'
import { everyDistance } from './every-distance.ts'
import { iterate } from './iterate.ts'
import { problem } from './problem.ts'
import { run } from './run.ts'
import { withoutPauses } from './steps.ts'

/**
 * The clustering of points (n x d) that Lloyd's algorithm reaches from a start (k x d): each point goes to its nearest
 * centroid, each centroid to the mean of its points, until nothing changes. It asks for n x k distances an iteration.
 *
 * Stuart P. Lloyd, Least squares quantization in PCM, IEEE Transactions on Information Theory 28(2), 1982 (written 1957).
 * A cluster that loses all weight takes the point farthest from its centroid, unless told to keep its place.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * lloyd([[0], [1], [10], [11]], [[0], [10]]).centroids // Float64Array [0.5, 10.5]
 */
export const lloyd: Solve = (points, start, options): Clustering =>
  run(iterate(problem(points, start, options), everyDistance))

/** Lloyd's algorithm step by step: yields the state after each iteration, returns the clustering. */
export const lloydSteps: SolveSteps = (points, start, options) =>
  withoutPauses(iterate(problem(points, start, options), everyDistance))
