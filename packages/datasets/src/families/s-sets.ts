import { checkOptions } from '@kentro/core'
import type { Families, Family } from './family.ts'
import { makeSSet } from './make-s-set.ts'

/** @inline */
export type SSetName = 's1' | 's2' | 's3' | 's4'

const reference =
  'P. Fränti, O. Virmajoki, Iterative shrinking method for clustering problems, Pattern Recognition 39(5), 2006'

function sSet<Name extends SSetName>(name: Name, overlap: number): Family<Name> {
  return {
    name,
    make: (options) => makeSSet({ ...checkOptions(options), overlap }),
    k: 15,
    n: 5000,
    d: 2,
    description: `15 ellipses, ${Math.round(100 * overlap)} % of the points overlapping`,
    reference,
  }
}

export const sSets: Families<SSetName> = {
  s1: sSet('s1', 0.09),
  s2: sSet('s2', 0.22),
  s3: sSet('s3', 0.41),
  s4: sSet('s4', 0.44),
}
