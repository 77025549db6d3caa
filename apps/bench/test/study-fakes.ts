import { makeBlobs } from '@kentro/datasets'
import { improveBestKnown, study } from '@kentro/study'
import type { BestKnown, StudyData, StudyStrategy, Trial } from '@kentro/study'
import { analyse } from '../src/study/analysis/analysis.ts'
import type { Analysis } from '../src/study/analysis/analysis.ts'
import { strategyInfo } from '../src/study/make-meta.ts'
import type { StudyPlan } from '../src/study/plan/study-plan.ts'
import type { StudyMeta } from '../src/study/study-meta.ts'

/** Blobs in d dimensions by a name. */
function blobs(name: string, k: number, d: number, seed: number): StudyData {
  const { points, labels, centers } = makeBlobs({ n: 60 * k, d, centers: k, std: 0.7, seed })
  return { name, points, labels, reference: centers }
}

const fails: StudyStrategy = {
  name: 'fails',
  initialize: () => {
    throw new Error('not today')
  },
}

/** A small plan, with a strategy that draws nothing and one that fails. */
export const smallPlan: StudyPlan = {
  data: [
    { data: blobs('one', 5, 2, 1), source: 'blobs' },
    { data: blobs('two', 8, 2, 2), source: 'blobs' },
    { data: blobs('three', 6, 4, 3), source: 'blobs' },
  ],
  strategies: ['random-points', 'maximin', 'k-means++', 'greedy-k-means++', 'var-part', fails],
  runs: 12,
  references: [],
  referenceRuns: 1,
}

/** A study that is over at once. */
export interface SmallStudy {
  readonly meta: StudyMeta
  readonly rows: readonly Trial[]
  readonly known: readonly BestKnown[]
  readonly analysis: Analysis
}

/** The study of a plan on a machine that is always the same; its times are always the same too. */
export async function smallStudy(plan: StudyPlan = smallPlan): Promise<SmallStudy> {
  const { data, strategies, runs } = plan
  const found = await study({ data: data.map((one) => one.data), strategies, runs, seed: 3, workers: 1 })
  const rows = found.map((row) => (row.error === null ? { ...row, seedingTime: 1, solvingTime: 2 } : row))
  const { known, changes } = improveBestKnown([], rows, { source: 'a test', date: '2026-01-01' })
  const meta: StudyMeta = {
    format: 'kentro-study',
    version: 1,
    date: '2026-01-01T00:00:00.000Z',
    command: 'pnpm run study --quick',
    environment: { cpu: 'A CPU', cores: 2, memory: 8, os: 'an OS', node: '20.0.0', commit: null },
    versions: { '@kentro/study': '1.2.3' },
    data: data.map(({ data: { name }, source }) => ({ name, n: 0, d: 0, ks: [], source })),
    strategies: strategyInfo(strategies),
    references: [],
    referenceRuns: 1,
    control: 'greedy-k-means++',
    solver: 'lloyd',
    runs,
    seed: 3,
    stopped: false,
    records: changes,
  }
  return { meta, rows, known, analysis: analyse(rows, known, meta.control) }
}
