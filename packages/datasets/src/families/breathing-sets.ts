import { checkOptions } from '@kentro/core'
import { makeUniform } from '../make-uniform.ts'
import type { Families, Family } from './family.ts'
import { makeGaussGrid } from './make-gauss-grid.ts'

/** @inline */
export type BreathingName = 'gmd5x5' | 'gmd8x8' | 'uniform'

const reference = 'B. Fritzke, Breathing k-means, arXiv 2006.15666, 2020'

function gaussGrid<Name extends BreathingName>(name: Name, side: number): Family<Name> {
  return {
    name,
    make: (options) => makeGaussGrid({ ...checkOptions(options), side }),
    k: 2 * side * side,
    n: 400 * side * side,
    d: 2,
    description: `${side} x ${side} Gaussians, two centroids for each`,
    reference,
  }
}

export const breathingSets: Families<BreathingName> = {
  gmd5x5: gaussGrid('gmd5x5', 5),
  gmd8x8: gaussGrid('gmd8x8', 8),
  uniform: {
    name: 'uniform',
    // One order of points without clusters is as random as another.
    make: (options) => {
      const { shuffle: _, ...others } = checkOptions(options)
      return makeUniform({ n: 1000, ...others, d: 2 })
    },
    k: 100,
    n: 1000,
    d: 2,
    description: 'no clusters: points spread evenly over a square',
    reference,
  },
}
