import { checkK } from '@kentro/core'
import { profiles, suites, usualPeers } from '@kentro/benchmarks'
import type { Case, Profile, SuiteName } from '@kentro/benchmarks'
import { fileCases } from './file-cases.ts'
import { checkTogether } from './check-together.ts'
import type { Flags } from './flags.ts'
import { loadContenders } from './load-contenders.ts'
import type { Loaded } from './load-contenders.ts'
import { pythonOf } from './python-of.ts'

/** What is to be run. */
export interface Plan extends Loaded {
  readonly cases: Case[]
  readonly profile: Profile
}

/**
 * What the flags ask for; the user's file is read.
 *
 * @throws RangeError if a name is not known, a number of clusters exceeds the points, a file cannot be read, or flags do not
 *   go together
 */
export async function plan(flags: Flags): Promise<Plan> {
  checkTogether(flags)
  const chosen = flags.suite ?? (flags.data === undefined ? Object.keys(suites) : ['file'])
  const profile = profileOf(flags)
  const cases: Case[] = []
  for (const name of chosen) {
    cases.push(...(name === 'file' ? await fileCases(flags) : suites[name as SuiteName].cases(profile, flags.seed)))
  }
  for (const { n, k } of cases) checkK(k, n)
  const loaded = await loadContenders([...new Set([...usualPeers, ...(flags.against ?? [])])], pythonOf(flags))
  return { cases, ...loaded, profile }
}

function profileOf({ profile: name, dimensions, clusters, points, repeats }: Flags): Profile {
  const profile = profiles[name]
  return {
    ...profile,
    dimensions: dimensions ?? profile.dimensions,
    clusters: clusters ?? profile.clusters,
    points: points ?? profile.points,
    ownPoints: points ?? profile.ownPoints,
    repeats: repeats ?? profile.repeats,
    seeds: repeats ?? profile.seeds,
    seedWork: repeats === undefined ? profile.seedWork : Infinity,
  }
}
