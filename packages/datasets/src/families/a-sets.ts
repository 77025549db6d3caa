import { checkOptions } from '@kentro/core'
import type { Families, Family } from './family.ts'
import { makeASet } from './make-a-set.ts'

/** @inline */
export type ASetName = 'a1' | 'a2' | 'a3'

const reference =
  'I. Kärkkäinen, P. Fränti, Dynamic local search algorithm for the clustering problem, University of Joensuu, report A-2002-6, 2002'

function aSet<Name extends ASetName>(name: Name, k: number): Family<Name> {
  return {
    name,
    make: (options) => makeASet({ ...checkOptions(options), k }),
    k,
    n: 150 * k,
    d: 2,
    description: `${k} round clusters, centers at least 3.9 standard deviations apart`,
    reference,
  }
}

export const aSets: Families<ASetName> = { a1: aSet('a1', 20), a2: aSet('a2', 35), a3: aSet('a3', 50) }
