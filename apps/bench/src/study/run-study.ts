import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bestKnownOf, improveBestKnown, readBestKnown, study, writeBestKnown } from '@kentro/study'
import type { BestKnown, NewBest, StudyOptions, Trial } from '@kentro/study'

/** What a study leaves in its folder. */
export const FILES = { rows: 'rows.jsonl', best: 'best-known.json', meta: 'study.json' } as const

/** What came of a study. */
export interface StudyOutcome {
  /** Of each study. */
  readonly rows: readonly (readonly Trial[])[]
  readonly known: readonly BestKnown[]
  /** Best known inertias that were set or broken. */
  readonly records: readonly NewBest[]
}

/** How a study is kept. */
export interface Keeping {
  readonly folder: string
  /** Whether rows of an earlier start count. */
  readonly resume: boolean
  /** Best known inertias from elsewhere. */
  readonly published: readonly BestKnown[]
  /** What the rows are said to come from, where they break a record. */
  readonly source: string
  readonly date: string
}

/**
 * Runs studies one after the other into one folder. Each has its rows in the same file; the best known inertias there are
 * brought up to date by all of them.
 */
export async function runStudies(studies: readonly StudyOptions[], keeping: Keeping): Promise<StudyOutcome> {
  const { folder, resume, published, source, date } = keeping
  const file = join(folder, FILES.rows)
  if (!resume) rmSync(file, { force: true })
  const rows: Trial[][] = []
  for (const options of studies) rows.push(await study({ ...options, file }))
  const best = join(folder, FILES.best)
  const before = mergeRecords(published, readBestKnown(best))
  const { known, changes } = improveBestKnown(before, rows.flat(), { source, date })
  writeBestKnown(best, known)
  return { rows, known, records: changes }
}

/** The lower of two records wherever both have one, the first where they agree. */
export function mergeRecords(first: readonly BestKnown[], second: readonly BestKnown[]): BestKnown[] {
  const kept = first.filter((record) => (bestKnownOf(second, record)?.inertia ?? Infinity) >= record.inertia)
  return [...kept, ...second.filter((record) => bestKnownOf(kept, record) === null)]
}
