import type { Column } from './column.ts'
import { layout } from './layout.ts'
import type { Section } from './sections.ts'

/** A section that knows how many rows its table has. */
export interface TableSection extends Section {
  readonly rows: number
}

/** A table of rows with its notes; what is the same in all rows goes into the title. */
export function sectionOf<Row extends { error: string | null }>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  notes: readonly string[],
): TableSection {
  const constant = rows.length === 0 ? '' : layout(columns, rows, false).constant
  return {
    title: constant === '' ? title : `${title}: ${constant}`,
    notes,
    rows: rows.length,
    table: (wide) => layout(columns, rows, wide),
  }
}
