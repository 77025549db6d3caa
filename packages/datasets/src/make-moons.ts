import type { Dataset } from './dataset.ts'
import { cosPi, sinPi } from './internal/half-turns.ts'
import { optionsOf } from './internal/options-of.ts'
import { twoCurves } from './internal/two-curves.ts'
import type { CurveOptions } from './internal/two-curves.ts'

/** What `makeMoons` can be told. */
export type MoonsOptions = CurveOptions

/**
 * Two interleaved half circles of radius 1: n x 2 points and their n labels, 0 for the upper moon around (0, 0) and 1 for
 * the lower one around (1, 0.5).
 *
 * The options and their defaults follow `make_moons` of scikit-learn (Pedregosa et al., JMLR 12, 2011). Draws are taken in
 * this order, which will not change: the order of the points; the noise, row by row in that order. So `noise` scales the same
 * displacements, and without `shuffle` the same points are sorted by label.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points, labels } = makeMoons({ n: 500, noise: 0.05, seed: 42 })
 */
export function makeMoons(options?: MoonsOptions): Dataset {
  return twoCurves(optionsOf(options, ['n', 'noise', 'shuffle']), (label, i, count) => {
    const t = i / Math.max(1, count - 1)
    return label === 0 ? [cosPi(t), sinPi(t)] : [1 - cosPi(t), 0.5 - sinPi(t)]
  })
}
