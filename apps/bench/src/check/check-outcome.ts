import { checkInteger } from '@kentro/core'
import type { Points } from '@kentro/core'
import type { Outcome } from '@kentro/benchmarks'
import { inertia } from '@kentro/metrics'
import type { Verdict } from '../results.ts'
import { centroidsOf } from './centroids-of.ts'
import { nearestLabels } from './nearest-labels.ts'
import { staleLabels } from './stale-labels.ts'

/** How far two inertias may be apart, relative to the larger, and still count as one. */
export const SAME_INERTIA = 1e-9

/** Whether two inertias are one but for rounding. */
export function sameInertia(a: number, b: number, within: number = SAME_INERTIA): boolean {
  return Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b))
}

/**
 * What an outcome is, found from its labels and centroids alone, by one function for all contenders.
 *
 * @param nearestOf finds the nearest centroid of each point: plainly, if not given
 * @throws TypeError or RangeError if it is nonsense: centroids or labels of the wrong shape, not finite or out of range, or
 *   an inertia that is not that of its labels and centroids
 */
export function checkOutcome(
  points: Points,
  k: number,
  outcome: Outcome,
  nearestOf: (points: Points, centroids: Points) => Int32Array = nearestLabels,
): Verdict {
  const { labels, iterations, distances = null } = outcome
  const centroids = centroidsOf(outcome.centroids, k, points.d)
  checkInteger('iterations', iterations, 1)
  const own = inertia(points, centroids, { labels })
  if (outcome.inertia !== undefined && !sameInertia(outcome.inertia, own)) {
    throw new RangeError(`inertia must be ${own}, that of its labels and centroids, got ${outcome.inertia}`)
  }
  const nearest = nearestOf(points, centroids)
  return {
    iterations,
    inertia: inertia(points, centroids, { labels: nearest }),
    distances,
    staleLabels: staleLabels(points, centroids, labels, nearest),
    emptyClusters: k - new Set(Array.from(labels)).size,
  }
}
