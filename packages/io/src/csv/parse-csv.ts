import { show } from '@kentro/core'
import { checkCsvWanted, checkSourceName } from '../options/checked-options.ts'
import type { CsvParseOptions } from '../options/read-options.ts'
import type { Table } from '../table.ts'
import { csvReader } from './csv-reader.ts'

// A piece of the text is split into cells at a time, so that never more than its rows are held as strings.
const PIECE = 2 ** 20

/**
 * The points (n x d), labels and column names in a text of values between commas, semicolons, tabs or blanks.
 *
 * Lines may end in LF, CRLF or CR (in a quoted label: LF in the result); blank lines and a byte order mark are skipped;
 * cells may be quoted as in RFC 4180, but not between blanks, where lines that begin with # are skipped too. A number
 * is written in decimal with a point, blanks around it are allowed; an empty cell is no number. A first line 'n d' or
 * 'n d classes', as published benchmark sets have it, is checked and left out; with classes and one column more than d,
 * the last holds the labels.
 *
 * @throws TypeError if the text or an option is of the wrong type; RangeError naming line and column if a cell is no
 *   finite number, a line has another number of cells than the first, there are fewer or more lines than the first one
 *   says, a column does not exist, or there are no values
 * @example
 * parseCsv('width,height,kind\n1,2,a\n3,4,b', { label: 'kind' })
 * // { points: { data: Float64Array [1, 2, 3, 4], n: 2, d: 2 }, labels: ['a', 'b'], columns: ['width', 'height'] }
 */
export function parseCsv(text: string, options?: CsvParseOptions): Table {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, got ${show(text)}`)
  const reader = csvReader(checkCsvWanted(options), checkSourceName(options, 'text'))
  const start = text.startsWith('\ufeff') ? 1 : 0
  for (let p = start; p < text.length; p += PIECE) reader.push(text.slice(p, p + PIECE))
  return reader.end()
}
