import { checkOptions } from '@kentro/core'
import type { Families, Family } from './family.ts'
import { makeG2 } from './make-g2.ts'

/** @inline */
export type G2Name = 'g2-2-30' | 'g2-2-50' | 'g2-16-50' | 'g2-16-100' | 'g2-128-100'

const reference =
  'P. Fränti, R. Mariescu-Istodor, C. Zhong, XNN graph, Joint IAPR International Workshop on Structural, Syntactic, and Statistical Pattern Recognition, 2016'

function g2Set<Name extends G2Name>(name: Name, d: number, std: number): Family<Name> {
  return {
    name,
    make: (options) => makeG2({ ...checkOptions(options), d, std }),
    k: 2,
    n: 2048,
    d,
    description: `two Gaussians of standard deviation ${std} in ${d} dimensions`,
    reference,
  }
}

export const g2Sets: Families<G2Name> = {
  'g2-2-30': g2Set('g2-2-30', 2, 30),
  'g2-2-50': g2Set('g2-2-50', 2, 50),
  'g2-16-50': g2Set('g2-16-50', 16, 50),
  'g2-16-100': g2Set('g2-16-100', 16, 100),
  'g2-128-100': g2Set('g2-128-100', 128, 100),
}
