import type { Column } from '../../tables/column.ts'
import { count, significant } from '../../tables/format.ts'
import type { ColdRow, FitRow } from '../speed-results.ts'
import { cellColumns } from './names.ts'

/** What is shown of first fits, beside the time that later ones took. */
export function coldColumns(fits: readonly FitRow[]): readonly Column<ColdRow>[] {
  const later = (row: ColdRow) =>
    fits.find(
      (one) =>
        one.cell === row.cell &&
        one.precision === row.precision &&
        one.contender === row.contender &&
        one.algorithm === row.algorithm &&
        one.threads === row.threads,
    )?.times?.median ?? null
  return [
    ...cellColumns,
    { title: 'contender', text: ({ contender }) => contender, name: true, left: true },
    { title: 'algorithm', text: ({ algorithm }) => algorithm, left: true },
    { title: 'first, ms', text: ({ median }) => significant(median, 3) },
    { title: 'processes', text: ({ samples }) => count(samples.length) },
    { title: 'later, ms', text: (row) => significant(later(row), 3) },
  ]
}
