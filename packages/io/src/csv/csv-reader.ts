import { tableBuilder } from '../columns/table-builder.ts'
import type { CsvWanted } from '../options/checked-options.ts'
import type { Table } from '../table.ts'
import { detectDelimiter } from './detect-delimiter.ts'
import { splitBlanks } from './split-blanks.ts'
import { splitQuoted } from './split-quoted.ts'
import type { SplitLines } from './split-quoted.ts'

/** Takes a text piece by piece. */
export interface TextReader {
  push(piece: string): void
  /** What the pieces held. */
  end(): Table
}

// A line without an end this long is an open quote.
const LONGEST_LINE = 2 ** 24

/** Splits text into lines and cells for a `tableBuilder`. */
export function csvReader({ delimiter, ...wanted }: CsvWanted, file: string): TextReader {
  const builder = tableBuilder(wanted, file)
  let split: SplitLines | null = null
  let rest = ''
  let line = 1

  /** Hands over the whole lines of the text (all of it where it is the last) and keeps what follows them. */
  function take(text: string, last: boolean): void {
    const enough = last || delimiter !== 'auto' || text.length > LONGEST_LINE || hasTwoLines(text)
    if (split === null && enough) {
      const found = delimiter === 'auto' ? detectDelimiter(text) : delimiter
      split = found === ' ' ? splitBlanks() : splitQuoted(found, file)
    }
    const { end, next } = split?.(text, last, line, (cells, at) => builder.add(cells, at)) ?? { end: 0, next: 1 }
    line = next
    rest = last ? '' : text.slice(end)
    if (rest.length > LONGEST_LINE) {
      throw new RangeError(`${file}, line ${line}: must end, got an open quote or no line break`)
    }
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

/** Whether two lines are whole that are not blank: they say what stands between cells. */
function hasTwoLines(text: string): boolean {
  let found = 0
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0 && found < 2; end = text.indexOf('\n', start)) {
    if (text.slice(start, end).trim() !== '') found++
    start = end + 1
  }
  return found === 2
}
