import type { StudyData, StudyOptions } from '@kentro/study'
import { filesIn } from '../plan/files-in.ts'
import type { StudyFlags, StudyProfileName } from '../flags/study-flags.ts'
import type { DataInfo } from '../study-meta.ts'
import { indexStrategies } from './index-strategies.ts'
import { indexTables } from './index-tables.ts'
import type { PlanTable } from './paper-table.ts'
import { findSet, referenceOf } from './published-sets.ts'
import type { PublishedSet } from './published-sets.ts'

interface IndexSet extends PublishedSet {
  readonly k: number
}

function indexSet(name: string, n: number, k: number, others: string[] = [], d = 2): IndexSet {
  return { name, n, d, k, stems: [name, ...others] }
}

const sets: readonly IndexSet[] = [
  indexSet('s1', 5000, 15),
  indexSet('s2', 5000, 15),
  indexSet('s3', 5000, 15),
  indexSet('s4', 5000, 15),
  indexSet('a1', 3000, 20),
  indexSet('a2', 5250, 35),
  indexSet('a3', 7500, 50),
  indexSet('unbalance', 6500, 8, ['unb']),
  indexSet('birch1', 100_000, 100, ['b1']),
  indexSet('birch2', 100_000, 100, ['b2']),
  indexSet('dim032', 1024, 16, ['dim32'], 32),
]

// Runs on sets of up to 10,000 points, and on larger ones.
const RUNS: Record<StudyProfileName, [small: number, large: number]> = {
  quick: [50, 2],
  default: [1000, 15],
  full: [5000, 100],
}
const LARGE = 10_000

/** Table of the centroid index, measured again. */
export const planFranti: PlanTable = async (flags, folder) => {
  const files = await filesIn(folder)
  const studies: StudyOptions[] = []
  const data: DataInfo[] = []
  const missing: string[] = []
  const passed: string[] = []
  for (const set of sets) {
    const found = await findSet(folder, files, set, (reason) => passed.push(reason))
    if (found === null) {
      missing.push(set.name)
      continue
    }
    const { n, d, k, name } = set
    const { from, reference } = referenceOf(found, k)
    const truth: Partial<StudyData> = reference === undefined ? { labels: found.labels ?? [] } : { reference }
    studies.push({ ...optionsOf(flags, n), data: { name, points: found.points, ...truth, k } })
    data.push({ name, n, d, ks: [k], source: `${found.file}; reference: ${from}` })
  }
  return {
    paper:
      'P. Fränti, S. Sieranoja, How much can k-means be improved by using better initialization and repeats?, Pattern Recognition 93, 2019',
    studies,
    data,
    missing,
    passed,
    tables: indexTables,
  }
}

function optionsOf({ profile, runs, seed, workers }: StudyFlags, n: number): Omit<StudyOptions, 'data'> {
  const [small, large] = RUNS[profile]
  return {
    strategies: indexStrategies,
    runs: runs ?? (n > LARGE ? large : small),
    seed,
    solver: 'auto',
    // With the rule of the re-measurement; random partition, whose first iteration leaves many empty, depends on it.
    emptyClusters: 'keep',
    measures: ['initialIndex', 'finalIndex', 'success', 'finalInertia', 'iterations'],
    ...(workers === undefined ? {} : { workers }),
  }
}
