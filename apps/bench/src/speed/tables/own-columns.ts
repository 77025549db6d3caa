import type { Column } from '../../tables/column.ts'
import { count, significant } from '../../tables/format.ts'
import type { OwnRow } from '../speed-results.ts'
import { cellColumns } from './names.ts'

/** What is shown of runs that seed themselves. */
export const ownColumns: readonly Column<OwnRow>[] = [
  ...cellColumns,
  { title: 'contender', text: ({ contender }) => contender, name: true, left: true },
  { title: 'seeds', text: ({ seeds }) => count(seeds.length) },
  { title: 'ms', text: ({ times }) => significant(times?.median ?? null, 3) },
  { title: 'least', text: ({ times }) => significant(times?.least ?? null, 3) },
  { title: 'largest', text: ({ times }) => significant(times?.largest ?? null, 3) },
  { title: 'inertia', text: ({ inertia }) => significant(inertia, 6) },
]
