import { show } from '@kentro/core'

const MISSING = /^\s*(?:|n\/?a|nan|null|none|[?-])\s*$/i
const COMMA = /^\s*[+-]?\d[\d.]*,\d[\d,]*\s*$/

/**
 * The error of a cell that holds no finite number, with what to do about it where that is clear.
 *
 * @param first whether it is in the first line of values, so that the whole column may be none of numbers
 */
export function wrongCell(
  file: string,
  line: number,
  column: string | number,
  cell: unknown,
  first: boolean,
): RangeError {
  const hint = hintFor(cell, first)
  return new RangeError(`${file}, line ${line}, column ${column}: must be a finite number, got ${show(cell)}${hint}`)
}

function hintFor(cell: unknown, first: boolean): string {
  const text = cell === null ? '' : cell
  if (typeof text === 'string' && MISSING.test(text)) {
    return ' (values that are missing are not filled in: leave out the line or the column)'
  }
  if (typeof text === 'string' && COMMA.test(text)) {
    return ' (decimals follow a point, and nothing stands between thousands)'
  }
  return first ? ' (a column of labels is named by the option label, others are left out by columns)' : ''
}
