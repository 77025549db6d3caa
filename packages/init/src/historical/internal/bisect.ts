import { borrowPoints } from '@kentro/core'
import type { Clustering, Points, Random } from '@kentro/core'
import { lloydFrom } from '../../internal/lloyd-from.ts'
import { drawPair } from './draw-pair.ts'
import { areAlike } from './span.ts'

/** How a cluster is bisected. */
export interface BisectionPlan {
  /** How many bisections are tried, of which the one of least inertia stays. */
  readonly trials: number
  /** The most iterations of each. */
  readonly iterations: number
}

export interface Bisection {
  /** Null where points are so much alike that a half would be empty. */
  readonly clustering: Clustering | null
  readonly distances: number
}

/** The best bisection of points of positive weight by 2-means, from two of them that differ. */
export function bisect(
  points: Points,
  weights: Float64Array | null,
  { trials, iterations }: BisectionPlan,
  random: Random,
): Bisection {
  if (areAlike(points)) return { clustering: null, distances: 0 }
  const rows = borrowPoints(points)
  const tried = Array.from({ length: trials }, () =>
    lloydFrom({ points: rows, weights }, drawPair(rows, weights, random), iterations),
  )
  const best = tried.reduce((least, next) => (next.inertia < least.inertia ? next : least))
  return {
    clustering: best.emptyClusters === 0 ? best : null,
    distances: tried.reduce((sum, { distances }) => sum + distances, 0),
  }
}
