import { borrowPoints, checkInteger, checkRanges, columnRanges, rangesOf, toPoints } from '@kentro/core'
import type { IterationState, Points, PointsLike, SolveOptions } from '@kentro/core'
import type { EngineOptions } from '@kentro/kernels'
import { checkSolveOptions } from './check-solve-options.ts'
import { sumGrids } from './sum-grids.ts'

/** What a solver is asked for, checked. */
export interface Problem extends EngineOptions {
  readonly points: Points
  /** k x d. */
  readonly start: Float64Array
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
  const points = borrowPoints(source)
  const start = toPoints(startSource, 'start')
  const { n, d } = points
  if (start.d !== d) throw new RangeError(`start must have d = ${d} columns, as points have, got ${start.d}`)
  checkInteger('the number of rows of start (k)', start.n, 1, n, `n = ${n}`)
  const { weights, maxIterations, tolerance, emptyClusters, onIteration } = checkSolveOptions(options, n)
  const ranges = rangesOf(points)
  checkRanges('points', n, ranges)
  checkRanges('points and start', n, ranges, columnRanges(start.data, start.n, d))
  return {
    points,
    k: start.n,
    weights,
    ...sumGrids(points, ranges, weights),
    bounds: null,
    start: withoutMinus(start),
    maxIterations,
    tolerance,
    relocates: emptyClusters === 'relocate',
    onIteration,
  }
}

/** Coordinates with 0 for each -0, as the means have it. */
function withoutMinus({ data }: Points): Float64Array {
  const all = new Float64Array(data)
  for (let p = 0; p < all.length; p++) all[p] += 0
  return all
}
