import { checkNumber } from '@kentro/core'
import type { Dataset } from './dataset.ts'
import { cosPi, sinPi } from './internal/half-turns.ts'
import { optionsOf } from './internal/options-of.ts'
import { twoCurves } from './internal/two-curves.ts'
import type { CurveOptions } from './internal/two-curves.ts'

/** What `makeCircles` can be told. */
export interface CirclesOptions extends CurveOptions {
  /** Radius of the inner circle, from 0 to below 1; 0.8 if not given. */
  factor?: number
}

/**
 * Two circles around (0, 0): n x 2 points and their n labels, 0 for the outer circle of radius 1 and 1 for the inner one.
 *
 * The options and their defaults follow `make_circles` of scikit-learn (Pedregosa et al., JMLR 12, 2011). Draws are taken in
 * this order, which will not change: the order of the points; the noise, row by row in that order. So `noise` scales the same
 * displacements, and without `shuffle` the same points are sorted by label.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points, labels } = makeCircles({ n: 500, noise: 0.05, factor: 0.5, seed: 42 })
 */
export function makeCircles(options?: CirclesOptions): Dataset {
  const { factor = 0.8 } = optionsOf(options, ['n', 'noise', 'factor', 'shuffle'])
  if (checkNumber('factor', factor, 0) >= 1) throw new RangeError(`factor must be below 1, got ${factor}`)
  return twoCurves(options, (label, i, count) => {
    const t = (2 * i) / count
    const radius = label === 0 ? 1 : factor
    return [radius * cosPi(t), radius * sinPi(t)]
  })
}
