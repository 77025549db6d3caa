import Papa from 'papaparse'
import { detectDelimiter } from './detect-delimiter.ts'
import type { ReadOptions } from './read-options.ts'
import type { Table } from './table.ts'
import { tableBuilder } from './table-builder.ts'

/** Takes a text piece by piece. */
export interface CsvReader {
  push(piece: string): void
  /** What the pieces held. */
  end(): Table
}

interface Parsed {
  data: string[][]
  errors: { row: number }[]
  meta: { cursor: number }
}

// A line without an end this long is an open quote.
const LONGEST_LINE = 2 ** 24

/** Splits text into lines and cells for a `tableBuilder`. */
export function csvReader(options: ReadOptions): CsvReader {
  const { name } = options
  const builder = tableBuilder(options)
  let parser: Papa.Parser | null = null
  let rest = ''
  let line = 1

  /** Hands over the whole lines of the text (all of it where it is the last) and keeps what follows them. */
  function take(text: string, last: boolean): void {
    parser ??= new Papa.Parser({ delimiter: delimiterOf(options, text), newline: '\n' })
    const { data, errors, meta } = parser.parse(text, 0, !last) as Parsed
    const quoted = text.includes('"')
    // A quote at the end of a piece looks wrong before its line is whole: errors beyond the rows do not count.
    const wrong = errors.find(({ row }) => row < data.length)?.row
    data.forEach((cells, r) => {
      if (r === wrong)
        throw new RangeError(`${name}, line ${line}: quotes must be closed before the delimiter and doubled within`)
      if (cells.length > 1 || cells[0].trim() !== '') builder.add(cells, line)
      line += quoted ? lineEnds(cells) : 1
    })
    rest = last ? '' : text.slice(meta.cursor)
    if (rest.length > LONGEST_LINE)
      throw new RangeError(`${name}, line ${line}: must end, got an open quote or no line break`)
  }

  return {
    // A CR at the end of a piece may be half of a CRLF.
    push: (piece) => take((rest + piece).replace(/\r\n|\r(?=[^\n])/g, '\n'), false),
    end: () => {
      if (rest !== '') take(rest.replace(/\r\n?/g, '\n'), true)
      return builder.table()
    },
  }
}

function delimiterOf({ delimiter }: ReadOptions, text: string): string {
  return delimiter === 'auto' ? detectDelimiter(text) : delimiter
}

function lineEnds(cells: string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 1)
}
