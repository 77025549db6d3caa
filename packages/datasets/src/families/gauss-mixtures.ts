import { checkOptions } from '@kentro/core'
import type { Families, Family } from './family.ts'
import { makeGaussMixture } from './make-gauss-mixture.ts'
import { makeNorm25 } from './make-norm25.ts'

/** @inline */
export type GaussMixtureName = 'norm25' | 'gauss-mixture-1' | 'gauss-mixture-10' | 'gauss-mixture-100'

const size = { n: 10_000, d: 15 }

function mixture<Name extends GaussMixtureName>(name: Name, variance: number): Family<Name> {
  return {
    name,
    make: (options) => makeGaussMixture({ ...checkOptions(options), variance }),
    k: 50,
    ...size,
    description: `50 Gaussians of variance 1, their centers of variance ${variance}`,
    reference:
      'B. Bahmani, B. Moseley, A. Vattani, R. Kumar, S. Vassilvitskii, Scalable k-means++, Proceedings of the VLDB Endowment 5(7), 2012',
  }
}

export const gaussMixtures: Families<GaussMixtureName> = {
  norm25: {
    name: 'norm25',
    make: makeNorm25,
    k: 25,
    ...size,
    description: '25 Gaussians of variance 1, very far apart',
    reference: 'D. Arthur, S. Vassilvitskii, k-means++: the advantages of careful seeding, SODA 2007',
  },
  'gauss-mixture-1': mixture('gauss-mixture-1', 1),
  'gauss-mixture-10': mixture('gauss-mixture-10', 10),
  'gauss-mixture-100': mixture('gauss-mixture-100', 100),
}
