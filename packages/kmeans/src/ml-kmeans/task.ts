import { checkFunction, checkNumber, checkOptions, points as ownPoints, show, toPoints } from '@kentro/core'
import type { Points } from '@kentro/core'
import { chooseStart } from './choose-start.ts'
import type { Options } from './options.ts'
import { squaredEuclidean } from './squared-euclidean.ts'

/** What is asked for, checked. */
export interface Task {
  readonly rows: number[][]
  /** The same points, flat. */
  readonly points: Points
  /** k rows of d. */
  readonly start: number[][]
  /** 1 to 2^53 - 1. */
  readonly maxIterations: number
  readonly tolerance: number
  /** Whether a cluster that has lost all its points gets one: where the start was chosen, not where it was given. */
  readonly emptyClusters: 'relocate' | 'keep'
  readonly distance: (p: number[], q: number[]) => number
}

/**
 * The checked task of `kmeans`.
 *
 * @throws TypeError or RangeError, worded as in ml-kmeans where it has words of its own, else naming the argument, what was
 *   expected and what came
 */
export function createTask(rows: number[][], k: number, given: Options | null | undefined): Task {
  const options = checkOptions(given ?? undefined)
  const { initialization = 'kmeans++', tolerance = 1e-6, distanceFunction: distance = squaredEuclidean } = options
  checkFunction('distanceFunction', distance)
  checkNumber('tolerance', tolerance, 0)
  const maxIterations = checkLimit(options.maxIterations ?? 100)
  if (!Array.isArray(rows)) throw new TypeError(`data must be an array of rows, got ${show(rows)}`)
  if (!Number.isInteger(k) || k < 1 || k > rows.length) {
    throw new RangeError('K should be a positive integer smaller than the number of points')
  }
  // Only squares can leave float64: whoever brings a distance knows its range.
  const points = distance === squaredEuclidean ? ownPoints(rows, 'data') : toPoints(rows, 'data')
  const start = chooseStart(initialization, { rows, points, k, seed: options.seed, distance })
  const emptyClusters = Array.isArray(initialization) ? 'keep' : 'relocate'
  return { rows, points, start, maxIterations, tolerance, emptyClusters, distance }
}

function checkLimit(maxIterations: number): number {
  if (typeof maxIterations !== 'number' || !(maxIterations >= 0)) {
    const message = `maxIterations must be a number of at least 0, got ${show(maxIterations)}`
    throw new (typeof maxIterations === 'number' ? RangeError : TypeError)(message)
  }
  return maxIterations === 0 ? Number.MAX_SAFE_INTEGER : Math.min(Math.ceil(maxIterations), Number.MAX_SAFE_INTEGER)
}
