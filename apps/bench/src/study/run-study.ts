import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bestKnownOf, improveBestKnown, readBestKnown, study, writeBestKnown } from '@kentro/study'
import type { BestKnown, NewBest, StudyOptions, Trial } from '@kentro/study'

/** What a study leaves in its folder. */
export const FILES = {
  rows: 'rows.jsonl',
  best: 'best-known.json',
  meta: 'study.json',
  /** What is being run, until it has ended. */
  unfinished: 'unfinished.txt',
} as const

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
  /** Whether rows of an earlier start count; those of the same command, if it did not end, always do. */
  readonly resume: boolean
  /** What is run. */
  readonly command: string
  /** Is told that rows of an earlier start count. */
  readonly note: (text: string) => void
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
  const { folder, published, source, date } = keeping
  const file = join(folder, FILES.rows)
  const end = begin(file, keeping)
  const rows: Trial[][] = []
  for (const options of studies) rows.push(await study({ ...options, file }))
  if (studies.every(({ signal }) => !signal?.aborted)) end()
  const best = join(folder, FILES.best)
  const before = mergeRecords(published, readBestKnown(best))
  const { known, changes } = improveBestKnown(before, rows.flat(), { source, date })
  writeBestKnown(best, known)
  return { rows, known, records: changes }
}

/** Makes room for the rows, unless those that are there count, and marks them as unfinished; returns what takes the mark away. */
function begin(rows: string, { folder, resume, command, source, note }: Keeping): () => void {
  const mark = join(folder, FILES.unfinished)
  const what = `${command}\n${source}\n`
  const isSame = existsSync(mark) && readFileSync(mark, 'utf8') === what
  if (isSame && !resume) note(`going on with the rows in ${folder}, of the same command; remove it to begin anew`)
  if (!isSame && !resume) rmSync(rows, { force: true })
  writeFileSync(mark, what)
  return () => rmSync(mark)
}

/** The lower of two records wherever both have one, the first where they agree. */
export function mergeRecords(first: readonly BestKnown[], second: readonly BestKnown[]): BestKnown[] {
  const kept = first.filter((record) => (bestKnownOf(second, record)?.inertia ?? Infinity) >= record.inertia)
  return [...kept, ...second.filter((record) => bestKnownOf(kept, record) === null)]
}
