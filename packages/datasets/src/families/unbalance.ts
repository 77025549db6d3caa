import type { Families } from './family.ts'
import { makeUnbalance } from './make-unbalance.ts'

/** @inline */
export type UnbalanceName = 'unbalance'

export const unbalance: Families<UnbalanceName> = {
  unbalance: {
    name: 'unbalance',
    make: makeUnbalance,
    k: 8,
    n: 6500,
    d: 2,
    description: 'three dense clusters of 2,000 points and five sparse ones of 100',
    reference:
      'M. Rezaei, P. Fränti, Set matching measures for external cluster validity, IEEE Transactions on Knowledge and Data Engineering 28(8), 2016',
  },
}
