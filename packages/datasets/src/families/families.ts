import { aSets } from './a-sets.ts'
import type { ASetName } from './a-sets.ts'
import { birch } from './birch.ts'
import type { BirchName } from './birch.ts'
import { breathingSets } from './breathing-sets.ts'
import type { BreathingName } from './breathing-sets.ts'
import { dimSets } from './dim-sets.ts'
import type { DimName } from './dim-sets.ts'
import type { Families } from './family.ts'
import { g2Sets } from './g2-sets.ts'
import type { G2Name } from './g2-sets.ts'
import { gaussMixtures } from './gauss-mixtures.ts'
import type { GaussMixtureName } from './gauss-mixtures.ts'
import { sSets } from './s-sets.ts'
import type { SSetName } from './s-sets.ts'
import { unbalance } from './unbalance.ts'
import type { UnbalanceName } from './unbalance.ts'

/** The names of the sets, as they are published. */
export type FamilyName =
  | BirchName
  | ASetName
  | SSetName
  | UnbalanceName
  | DimName
  | G2Name
  | GaussMixtureName
  | BreathingName

/**
 * The benchmark families of this package by the names of the published sets in whose image they are made. They are not
 * those sets: each seed gives another of the kind.
 *
 * @example
 * const { make, k } = families.birch2
 * const { points, centers } = make({ n: 10_000, seed: 42 })
 */
export const families: Families<FamilyName> = {
  ...birch,
  ...aSets,
  ...sSets,
  ...unbalance,
  ...dimSets,
  ...g2Sets,
  ...gaussMixtures,
  ...breathingSets,
}
