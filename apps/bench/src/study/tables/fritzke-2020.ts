import type { DescribedStrategy, StudyData, StudyOptions } from '@kentro/study'
import type { StudyFlags, StudyProfileName } from '../flags/study-flags.ts'
import { filesIn } from '../plan/files-in.ts'
import type { DataInfo } from '../study-meta.ts'
import { published } from './data/fritzke-2020.ts'
import { inertiaTables } from './inertia-tables.ts'
import type { PlanTable } from './paper-table.ts'
import { findSet } from './published-sets.ts'

/** Runs of which the best counts as one. */
export const REPEATS = 10

const greedy: DescribedStrategy = { strategy: 'greedy-k-means++' }
const breathing: DescribedStrategy = { strategy: 'breathing', options: { m: 5 } }

// Means over so many on sets of up to so many coordinates times clusters.
const RUNS: Record<StudyProfileName, readonly (readonly [size: number, runs: number])[]> = {
  quick: [
    [4e5, 6],
    [1e7, 2],
    [Infinity, 1],
  ],
  default: [
    [4e5, 100],
    [1e7, 25],
    [Infinity, 5],
  ],
  full: [[Infinity, 100]],
}

/** Tables of the inertia of greedy k-means++ and of breathing k-means, measured again. */
export const planFritzke: PlanTable = async (flags, folder) => {
  const files = await filesIn(folder)
  const studies: StudyOptions[] = []
  const data: DataInfo[] = []
  const missing: string[] = []
  const passed: string[] = []
  for (const name of new Set(published.map(({ set }) => set))) {
    const rows = published.filter(({ set }) => set === name)
    const [{ n, d }] = rows
    const found = await findSet(folder, files, { name, n, d, stems: [name.toLowerCase()] }, (reason) =>
      passed.push(reason),
    )
    if (found === null) {
      missing.push(name)
      continue
    }
    for (const { k } of rows) studies.push(...studiesOf(flags, { name, points: found.points, k }, n * k * d))
    data.push({ name, n, d, ks: rows.map(({ k }) => k), source: found.file })
  }
  return {
    paper: 'B. Fritzke, Breathing k-means, arXiv 2006.15666v3, 2020',
    studies,
    data,
    missing,
    passed,
    tables: inertiaTables,
  }
}

function studiesOf({ profile, runs, seed, workers }: StudyFlags, data: StudyData, size: number): StudyOptions[] {
  const count = runs ?? RUNS[profile].find(([most]) => size <= most)?.[1] ?? 1
  const common: Omit<StudyOptions, 'strategies'> = {
    data,
    seed,
    solver: 'auto',
    measures: ['finalInertia', 'iterations'],
    ...(workers === undefined ? {} : { workers }),
  }
  return [
    { ...common, strategies: [greedy], runs: count * REPEATS },
    { ...common, strategies: [breathing], runs: count },
  ]
}
