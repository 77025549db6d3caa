import type { PointsLike } from '@kentro/core'
import { checkCsvToWrite } from '../options/write-options.ts'
import type { CsvWriteOptions, Row } from '../options/write-options.ts'
import { gridOf } from '../out/grid.ts'
import { linePieces } from '../out/line-pieces.ts'
import { formatCell } from './format-cell.ts'

/** The text of points or rows in pieces of whole lines; arguments are checked before the first is asked for. */
export function csvPieces(source: PointsLike | readonly Row[], options?: CsvWriteOptions): Iterable<string> {
  const checked = checkCsvToWrite(options)
  const { delimiter } = checked
  const { n, names, cell } = gridOf(source, checked)
  const last = checked.labels === null ? -1 : names.length - 1
  const nameOf = (i: number, j: number): string => (j === last ? `labels[${i}]` : `rows[${i}].${names[j]}`)
  const cells = (i: number): string[] => names.map((_, j) => formatCell(cell(i, j), delimiter, nameOf(i, j)))
  const header = names.map((name) => formatCell(name, delimiter, 'columns')).join(delimiter)
  function* pieces(): Generator<string> {
    if (checked.header) yield `${header}\n`
    yield* linePieces(n, (i) => cells(i).join(delimiter))
  }
  return pieces()
}
