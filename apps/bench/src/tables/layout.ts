import type { Column } from './column.ts'

/** A row of a table as texts. */
export interface Line {
  readonly cells: readonly string[]
  /** Stands in place of the cells from `TableLayout.keys` on. */
  readonly error: string | null
  /** Whether another case begins here. */
  readonly begins: boolean
}

/** A table as texts, whatever shows it. */
export interface TableLayout {
  /** What is the same in all rows, such as 'data = blobs, n = 10,000'. */
  readonly constant: string
  readonly heads: readonly string[]
  readonly left: readonly boolean[]
  /** How many columns name the row. */
  readonly keys: number
  readonly lines: readonly Line[]
}

/** The table of some rows; `wide` takes in the columns that only fit a page. */
export function layout<Row extends { error: string | null }>(
  all: readonly Column<Row>[],
  rows: readonly Row[],
  wide: boolean,
): TableLayout {
  const isConstant = (column: Column<Row>) =>
    column.key === true && rows.every((row) => column.text(row) === column.text(rows[0]))
  const shown = all.filter((column) => !isConstant(column) && (wide || column.wide !== true))
  const keyOf = (row: Row) =>
    all
      .filter(({ key }) => key === true)
      .map(({ text }) => text(row))
      .join()
  return {
    constant: all
      .filter(isConstant)
      .map(({ title, text }) => `${title} = ${text(rows[0])}`)
      .join(', '),
    heads: shown.map(({ title }) => title),
    left: shown.map(({ left }) => left === true),
    keys: shown.findLastIndex(({ key, name }) => key === true || name === true) + 1,
    lines: rows.map((row, at) => {
      const begins = at === 0 || keyOf(row) !== keyOf(rows[at - 1])
      return { cells: shown.map(({ key, text }) => (key && !begins ? '' : text(row))), error: row.error, begins }
    }),
  }
}
