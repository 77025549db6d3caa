import type { Columns } from '../files/read-table.ts'

// What labels are called, here and elsewhere.
const NAMES = ['label', 'labels', 'cluster', 'class', 'target']

/** What is said of a column of coordinates that is called as labels are, where no columns were chosen; '' where there is none. */
export function labelNote(columns: readonly string[], { label, columns: chosen }: Columns): string {
  if (label !== undefined || chosen !== undefined) return ''
  const name = columns.find((column) => NAMES.includes(column.toLowerCase()))
  return name === undefined ? '' : `note: column '${name}' counts as a coordinate; --label ${name} leaves it out\n`
}
