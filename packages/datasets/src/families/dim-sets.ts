import { checkOptions } from '@kentro/core'
import type { Families, Family } from './family.ts'
import { makeDim } from './make-dim.ts'

/** @inline */
export type DimName = 'dim032' | 'dim064' | 'dim128'

const reference =
  'P. Fränti, O. Virmajoki, V. Hautamäki, Fast agglomerative clustering using a k-nearest neighbor graph, IEEE Transactions on Pattern Analysis and Machine Intelligence 28(11), 2006'

function dimSet<Name extends DimName>(name: Name, d: number): Family<Name> {
  return {
    name,
    make: (options) => makeDim({ ...checkOptions(options), d }),
    k: 16,
    n: 1024,
    d,
    description: `16 clusters far apart in ${d} dimensions`,
    reference,
  }
}

export const dimSets: Families<DimName> = {
  dim032: dimSet('dim032', 32),
  dim064: dimSet('dim064', 64),
  dim128: dimSet('dim128', 128),
}
