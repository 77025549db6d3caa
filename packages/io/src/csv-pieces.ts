import type { PointsLike } from '@kentro/core'
import { formatCell } from './format-cell.ts'
import { pointGrid, rowGrid } from './grid.ts'
import type { Grid } from './grid.ts'
import { writeOptions } from './write-options.ts'
import type { CsvRow, CsvWriteOptions, WriteOptions } from './write-options.ts'

const LINES_PER_PIECE = 1000

/** The text of points or rows in pieces of whole lines; arguments are checked before the first is asked for. */
export function csvPieces(source: PointsLike | readonly CsvRow[], options?: CsvWriteOptions): Generator<string> {
  const checked = writeOptions(options)
  const grid = isRows(source) ? rowGrid(source, checked.columns) : pointGrid(source, checked.columns)
  const { labels } = checked
  if (labels !== null && labels.length !== grid.n) {
    throw new RangeError(`labels must have n = ${grid.n} entries, got ${labels.length}`)
  }
  return pieces(grid, checked)
}

function isRows(source: PointsLike | readonly CsvRow[]): source is readonly CsvRow[] {
  const first: unknown = Array.isArray(source) ? source[0] : undefined
  return typeof first === 'object' && first !== null && Object.getPrototypeOf(first) === Object.prototype
}

function* pieces({ n, names, cell }: Grid, { header, labels, label, delimiter }: WriteOptions): Generator<string> {
  const format = (value: unknown, name: string): string => formatCell(value, delimiter, name)
  if (header) {
    const all = labels === null ? names : [...names, label]
    yield `${all.map((name) => format(name, 'columns')).join(delimiter)}\n`
  }
  for (let start = 0; start < n; start += LINES_PER_PIECE) {
    let text = ''
    for (let i = start; i < Math.min(n, start + LINES_PER_PIECE); i++) {
      const cells = names.map((name, j) => format(cell(i, j), `rows[${i}].${name}`))
      if (labels !== null) cells.push(format(labels[i], `labels[${i}]`))
      text += `${cells.join(delimiter)}\n`
    }
    yield text
  }
}
