import type { RowKey } from '../results.ts'
import { count } from './format.ts'

/** One column of a table, for whatever shows it: the terminal or the report. */
export interface Column<Row> {
  readonly title: string
  readonly text: (row: Row) => string
  /** Named once for rows that follow each other, and put into the title where it never changes. */
  readonly key?: true
  /** Names the row within those of the same key: an error stands behind it. */
  readonly name?: true
  readonly left?: true
  /** Only in the report, which has the room. */
  readonly wide?: true
}

/** The columns that name a row. */
export const keyColumns: readonly Column<RowKey>[] = [
  { title: 'data', text: ({ data }) => data, key: true, left: true },
  { title: 'n', text: ({ n }) => count(n), key: true },
  { title: 'd', text: ({ d }) => count(d), key: true },
  { title: 'k', text: ({ k }) => count(k), key: true },
  { title: 'contender', text: ({ contender }) => contender, name: true, left: true },
]
