import type { UnitsRow } from '../results.ts'
import { keyColumns } from './column.ts'
import type { Column } from './column.ts'
import { count, percent, significant } from './format.ts'

/** What is shown of fits in other units. */
export const unitsColumns: readonly Column<UnitsRow>[] = [
  ...keyColumns,
  { title: 'scale', text: ({ scale }) => String(scale) },
  { title: 'iterations', text: ({ iterations }) => count(iterations) },
  { title: 'inertia / scale²', text: ({ inertia }) => significant(inertia, 6) },
  { title: 'change', text: ({ change }) => percent(change) },
  { title: 'stale', text: ({ staleLabels }) => count(staleLabels) },
]
