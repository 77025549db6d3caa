import { borrowPoints } from '@kentro/core'
import { families } from '@kentro/datasets'
import type { FamilyName } from '@kentro/datasets'
import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import type { StudyData, StudyStrategy } from '@kentro/study'
import { checkKnown } from '../../flags/check-known.ts'
import type { StudyFlags } from '../flags/study-flags.ts'
import { ownData } from './own-data.ts'
import { ownStrategy } from './own-strategy.ts'
import { studyProfiles } from './profiles.ts'

/** A data set, and where it is from. */
export interface SourcedData {
  readonly data: StudyData
  readonly source: string
}

/** What is to be run. */
export interface StudyPlan {
  readonly data: readonly SourcedData[]
  readonly strategies: readonly StudyStrategy[]
  readonly runs: number
  /** Run only for the best known inertia, so often. */
  readonly references: readonly StudyStrategy[]
  readonly referenceRuns: number
}

/**
 * What the flags ask for; the user's files are read.
 *
 * @throws RangeError if a name is not known, a file cannot be read, or flags do not go together
 */
export async function studyPlan(flags: StudyFlags): Promise<StudyPlan> {
  const { profile: name, data, families: named, runs, strategies: wanted, strategy: paths, references } = flags
  const profile = studyProfiles[name]
  checkKnown('--strategies', wanted ?? [], Object.keys(strategies))
  const none = references?.join() === 'none'
  checkKnown('--references', none ? [] : (references ?? []), [...Object.keys(strategies), 'none'])
  checkKnown('--families', named ?? [], Object.keys(families))
  const known = (wanted as StrategyName[] | undefined) ?? profile.strategies
  const own = await Promise.all(paths.map(ownStrategy))
  const sets = data === undefined ? generated(flags) : await ownData(data, flags)
  checkClusters(sets, flags.clusters)
  return {
    data: sets,
    strategies: [...known, ...own],
    runs: runs ?? profile.runs,
    references: none ? [] : ((references as StrategyName[] | undefined) ?? profile.references),
    referenceRuns: profile.referenceRuns,
  }
}

function checkClusters(sets: readonly SourcedData[], clusters: readonly number[] = []): void {
  const most = Math.max(...clusters)
  for (const { data } of sets) {
    const { n } = borrowPoints(data.points)
    if (most > n) throw new RangeError(`--clusters must be at most n = ${n} for ${data.name}, got ${most}`)
  }
}

function generated({ profile, families: named, clusters, seed }: StudyFlags): SourcedData[] {
  const sizes = new Map(studyProfiles[profile].families)
  const chosen = (named as FamilyName[] | undefined) ?? [...sizes.keys()]
  return chosen.map((name) => {
    const { make, k, description } = families[name]
    const n = sizes.get(name) ?? null
    const { points, labels, centers } = make({ seed, ...(n === null ? {} : { n }) })
    const reference = centers === undefined ? {} : { reference: centers }
    const source = `generated: ${description}; seed ${seed}`
    return { data: { name, points, labels, ...reference, k: clusters ?? k }, source }
  })
}
