import { show } from '@kentro/core'
import { csvReader } from './csv-reader.ts'
import { readOptions } from './read-options.ts'
import type { CsvReadOptions } from './read-options.ts'
import type { Table } from './table.ts'

// A piece of the text is split into cells at a time, so that never more than its rows are held as strings.
const PIECE = 2 ** 20

/**
 * The points (n x d), labels and column names in a text of comma-, semicolon- or tab-separated values.
 *
 * Lines may end in LF, CRLF or CR (in a quoted label: LF in the result); blank lines and a byte order mark are skipped; cells
 * may be quoted as in RFC 4180. A
 * number is written in decimal with a point, blanks around it are allowed; an empty cell is no number.
 *
 * @throws TypeError if the text or an option is of the wrong type; RangeError naming line and column if a cell is no finite
 *   number, a line has another number of cells than the first, a column does not exist, or there are no values
 * @example
 * parseCsv('width,height,kind\n1,2,a\n3,4,b', { label: 'kind' })
 * // { points: { data: Float64Array [1, 2, 3, 4], n: 2, d: 2 }, labels: ['a', 'b'], columns: ['width', 'height'] }
 */
export function parseCsv(text: string, options?: CsvReadOptions): Table {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, got ${show(text)}`)
  const reader = csvReader(readOptions(options, 'text'))
  const start = text.startsWith('\ufeff') ? 1 : 0
  for (let p = start; p < text.length; p += PIECE) reader.push(text.slice(p, p + PIECE))
  return reader.end()
}
