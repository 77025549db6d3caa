import type { Column } from '../../tables/column.ts'
import { significant } from '../../tables/format.ts'
import type { AutoChoice } from '../auto-choices.ts'
import { cellColumns } from './names.ts'

/** What is shown of choices. */
export const autoColumns: readonly Column<AutoChoice>[] = [
  ...cellColumns,
  { title: 'chosen', text: ({ chose }) => chose, name: true, left: true },
  { title: 'ms', text: ({ auto }) => significant(auto, 3) },
  { title: 'best', text: ({ best }) => best, left: true },
  { title: 'ms', text: ({ least }) => significant(least, 3) },
  { title: 'ratio', text: ({ ratio }) => significant(ratio, 3) },
]
