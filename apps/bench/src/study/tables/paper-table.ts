import type { StudyOptions, Trial } from '@kentro/study'
import type { StudyFlags } from '../flags/study-flags.ts'
import type { DataInfo } from '../study-meta.ts'
import type { StudyTable } from '../text/study-table.ts'

/** The table of a paper, to be measured again. */
export interface PaperTable {
  /** Authors, title, venue and year. */
  readonly paper: string
  /** What is to be run on the files that were found. */
  readonly studies: readonly StudyOptions[]
  readonly data: readonly DataInfo[]
  /** Sets of the paper of which there is no file, or none of the right size. */
  readonly missing: readonly string[]
  /** Files that bear the name of a set and are not it, each with the reason. */
  readonly passed: readonly string[]
  /** Side by side with the reference numbers. */
  readonly tables: (rows: readonly Trial[]) => StudyTable[]
}

/** Looks for the files of a paper in --data, and plans what is to be run. */
export type PlanTable = (flags: StudyFlags, folder: string) => Promise<PaperTable>
