import { checkInteger, checkRanges, columnRanges, rangesOf, toPoints } from '@kentro/core'
import type { IterationState, Points, PointsLike, SolveOptions } from '@kentro/core'
import type { ClusterSums } from '@kentro/kernels'
import { checkSolveOptions } from './check-solve-options.ts'
import { clusterSums } from './cluster-sums.ts'

/** What a solver works on: checked arguments, and the arrays that every assignment step shares. */
export interface Problem {
  readonly points: Points
  readonly k: number
  /** n, or null where all weigh 1. */
  readonly weights: Float64Array | null
  /** k x d; moved in place by each update. */
  readonly centroids: Float64Array
  /** n; -1 before the first assignment. */
  readonly labels: Int32Array
  readonly clusters: ClusterSums
  /** No two of the points and centroids are ever farther apart (up to rounding). */
  readonly diameter: number
  readonly maxIterations: number
  readonly tolerance: number
  readonly relocates: boolean
  readonly onIteration: ((state: IterationState) => void | false) | undefined
}

/**
 * The checked problem of a solver.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 */
export function problem(source: PointsLike, startSource: PointsLike, options?: SolveOptions): Problem {
  const points = toPoints(source)
  const start = toPoints(startSource, 'start')
  const { n, d } = points
  if (start.d !== d) throw new RangeError(`start must have d = ${d} columns, as points have, got ${start.d}`)
  checkInteger('the number of rows of start (k)', start.n, 1, n, `n = ${n}`)
  const { weights, maxIterations, tolerance, emptyClusters, onIteration } = checkSolveOptions(options, n)
  const ranges = rangesOf(points)
  checkRanges('points', n, ranges)
  const diameter = Math.sqrt(checkRanges('points and start', n, ranges, columnRanges(start.data, start.n, d)))
  return {
    points,
    k: start.n,
    weights,
    // Adding 0 turns -0 into 0, as the means have it.
    centroids: Float64Array.from(start.data, (value) => value + 0),
    labels: new Int32Array(n).fill(-1),
    clusters: clusterSums(points, ranges, weights, start.n),
    diameter,
    maxIterations,
    tolerance,
    relocates: emptyClusters === 'relocate',
    onIteration,
  }
}
