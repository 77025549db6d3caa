import type { SameStartRow } from '../results.ts'
import { keyColumns } from './column.ts'
import type { Column } from './column.ts'
import { NONE, count, large, significant } from './format.ts'

/** Follows a speed-up where the two fits did not do the same work. */
export const UNEQUAL = '≠'

/** The speed-up of a row. */
export function speedUpText({ speedUp, sameWork }: SameStartRow): string {
  return speedUp === null ? NONE : `${significant(speedUp, 3)}${sameWork ? '' : ` ${UNEQUAL}`}`
}

/** What is shown of fits from the same start. */
export const sameStartColumns: readonly Column<SameStartRow>[] = [
  ...keyColumns,
  { title: 'ms', text: ({ median }) => significant(median, 3) },
  { title: '±', text: ({ deviation }) => significant(deviation, 2) },
  { title: 'fits', text: ({ samples }) => count(samples.length) },
  { title: 'speed-up', text: speedUpText },
  { title: 'iterations', text: ({ verdict }) => count(verdict?.iterations ?? null) },
  { title: 'inertia', text: ({ verdict }) => significant(verdict?.inertia ?? null, 6) },
  { title: 'distances', text: ({ verdict }) => large(verdict?.distances ?? null) },
  { title: 'stale', text: ({ verdict }) => count(verdict?.staleLabels ?? null) },
  { title: 'empty', text: ({ verdict }) => count(verdict?.emptyClusters ?? null) },
  { title: 'other labels', text: ({ otherLabels }) => count(otherLabels), wide: true },
  { title: 'conversion, ms', text: ({ conversion }) => significant(conversion, 2), wide: true },
]
