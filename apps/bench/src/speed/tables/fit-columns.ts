import type { Column } from '../../tables/column.ts'
import { NONE, count, large, significant } from '../../tables/format.ts'
import type { FitRow } from '../speed-results.ts'
import { cellColumns, mannersText } from './names.ts'

/** What is shown of fits from the same start. */
export function fitColumns(threads: number): readonly Column<FitRow>[] {
  return [
    ...cellColumns,
    { title: 'contender', text: ({ contender }) => contender, name: true, left: true },
    { title: 'algorithm', text: (row) => mannersText(row, threads), name: true, left: true },
    { title: 'ms', text: ({ times }) => significant(times?.median ?? null, 3) },
    { title: 'least', text: ({ times }) => significant(times?.least ?? null, 3) },
    { title: 'q1', text: ({ times }) => significant(times?.q1 ?? null, 3), wide: true },
    { title: 'q3', text: ({ times }) => significant(times?.q3 ?? null, 3), wide: true },
    { title: 'fits', text: ({ fits, left }) => `${count(fits)}${left ? ' *' : ''}` },
    { title: 'iterations', text: ({ verdict }) => count(verdict?.iterations ?? null) },
    { title: 'inertia', text: ({ verdict }) => significant(verdict?.inertia ?? null, 6) },
    { title: 'distances', text: ({ verdict }) => large(verdict?.distances ?? null), wide: true },
    { title: 'stale', text: ({ verdict }) => count(verdict?.staleLabels ?? null), wide: true },
    { title: 'empty', text: ({ verdict }) => count(verdict?.emptyClusters ?? null), wide: true },
    { title: 'differs', text: ({ difference }) => difference ?? NONE, left: true, wide: true },
  ]
}
