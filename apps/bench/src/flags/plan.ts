import { checkK } from '@kentro/core'
import { peers, profiles, suites, usualPeers } from '@kentro/benchmarks'
import type { Case, Contender, Profile, SuiteName } from '@kentro/benchmarks'
import { checkKnown } from './check-known.ts'
import { fileCases } from './file-cases.ts'
import type { Flags } from './flags.ts'

/** What is to be run. */
export interface Plan {
  readonly cases: Case[]
  readonly contenders: Contender[]
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
  checkKnown('--suite', chosen, [...Object.keys(suites), 'file'])
  const contenders = [...new Set([...usualPeers, ...(flags.against ?? [])])]
  checkKnown('--against', contenders, Object.keys(peers))
  const profile = profileOf(flags)
  const cases: Case[] = []
  for (const name of chosen) {
    cases.push(...(name === 'file' ? await fileCases(flags) : suites[name as SuiteName].cases(profile, flags.seed)))
  }
  for (const { n, k } of cases) checkK(k, n)
  return { cases, contenders: await Promise.all(contenders.map((name) => peers[name]())), profile }
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

/** A flag that would do nothing is a mistake. */
function checkTogether({ data, label, suite, dimensions, clusters, points }: Flags): void {
  const grid = suite === undefined ? data === undefined : suite.includes('grid')
  const file = data !== undefined && (suite === undefined || suite.includes('file'))
  const mistakes: [boolean, string][] = [
    [label !== undefined && data === undefined, '--label needs --data'],
    [data !== undefined && !file, '--data needs the suite file'],
    [data === undefined && suite !== undefined && suite.includes('file'), 'the suite file needs --data'],
    [dimensions !== undefined && !grid, '--dimensions needs the suite grid'],
    [clusters !== undefined && !grid && !file, '--clusters needs the suite grid or file'],
    [points !== undefined && !grid, '--points needs the suite grid'],
  ]
  for (const [made, message] of mistakes) if (made) throw new RangeError(message)
}
