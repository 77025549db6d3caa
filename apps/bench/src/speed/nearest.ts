import type { Points } from '@kentro/core'
import { lloydSteps } from '@kentro/lloyd'
import { nearestLabels } from '../check/nearest-labels.ts'

/** Up to so many n x d x k plain loops take no time. */
const PLAIN = 2e7

/** The nearest of the centroids for each point (n): plainly, or by Kentro's own engine where that would take too long. */
export function nearest(points: Points, centroids: Points): Int32Array {
  if (points.n * points.d * centroids.n <= PLAIN) return nearestLabels(points, centroids)
  const steps = lloydSteps(points, centroids, { maxIterations: 1, emptyClusters: 'keep' })
  // Labels after an iteration are those of the centroids before it.
  const { value } = steps.next()
  const labels = value.labels.slice()
  steps.return(undefined as never)
  return labels
}
