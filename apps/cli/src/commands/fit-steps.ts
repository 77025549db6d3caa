import type { Points } from '@kentro/core'
import { chain, pca, standardize } from '@kentro/transform'
import type { Transform } from '@kentro/transform'

/** The steps before a fit, fitted to the points; null where none are asked for. */
export function fitSteps(
  points: Points,
  weights: Float64Array | null,
  steps: { standardize?: boolean; pca?: number },
): Transform | null {
  const scaled = steps.standardize ? standardize(points, weights === null ? {} : { weights }) : null
  if (steps.pca === undefined) return scaled
  const axes = pca(scaled?.apply(points) ?? points, { components: steps.pca })
  return scaled === null ? axes : chain(scaled, axes)
}
