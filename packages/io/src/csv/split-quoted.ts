import Papa from 'papaparse'

/**
 * Hands over the cells of each line of a text that is not blank with its number, from `line` on: of its whole lines, or
 * of all where it is the `last` of the file. Returns where it ended, and the number of the line there.
 */
export type SplitLines = (
  text: string,
  last: boolean,
  line: number,
  add: (cells: string[], line: number) => void,
) => { end: number; next: number }

interface Parsed {
  data: string[][]
  errors: { row: number }[]
  meta: { cursor: number }
}

/** Splits lines at a delimiter; cells may be quoted as in RFC 4180. */
export function splitQuoted(delimiter: string, file: string): SplitLines {
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  return (text, last, line, add) => {
    const { data, errors, meta } = parser.parse(text, 0, !last) as Parsed
    const quoted = text.includes('"')
    let next = line
    // A quote at the end of a piece looks wrong before its line is whole: errors beyond the rows do not count.
    const wrong = errors.find(({ row }) => row < data.length)?.row
    data.forEach((cells, r) => {
      if (r === wrong) {
        throw new RangeError(`${file}, line ${next}: quotes must be closed before the delimiter and doubled within`)
      }
      if (cells.length > 1 || cells[0].trim() !== '') add(cells, next)
      next += quoted ? lineEnds(cells) : 1
    })
    return { end: meta.cursor, next }
  }
}

function lineEnds(cells: string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 1)
}
