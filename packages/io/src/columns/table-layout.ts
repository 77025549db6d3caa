import type { LinesWanted } from '../options/checked-options.ts'
import { chooseColumns } from './choose-columns.ts'
import type { ChosenColumns } from './choose-columns.ts'
import { parseNumber } from './parse-number.ts'
import { shapeHeader, wholeNumbers } from './shape-header.ts'
import type { ShapeHeader } from './shape-header.ts'

// A first line that looks like all others is taken for the size of a table only if that is at least so many lines.
const FEWEST = 10

// A line of such alone can be no line of values.
const WORD = /^\s*[\p{L}_]/u

/** Which cell of a line is what. */
export interface TableLayout extends ChosenColumns {
  /** Cells per line of values. */
  readonly width: number
  /**
   * The first line of the file: is it one of values, the names of the columns, the size of the table, or maybe that?
   */
  readonly first: 'values' | 'names' | 'shape' | 'perhaps shape'
  /** The names of all columns, as the header has them; null without a header. */
  readonly names: string[] | null
  /** The size of the table, as the first line says or may say. */
  readonly shape: ShapeHeader | null
}

/** The layout that the first two lines and the options say; `second` is null where there is but one line. */
export function tableLayout(
  wanted: LinesWanted,
  first: readonly unknown[],
  second: readonly unknown[] | null,
  file: string,
  numberOf: (cell: unknown) => number,
): TableLayout {
  const kind = kindOf(wanted.header, first, second, file)
  const values = kind === 'names' || kind === 'shape' ? (second ?? []) : first
  const width = kind === 'names' ? first.length : values.length || Number(first[1])
  const shape = kind === 'shape' || kind === 'perhaps shape' ? shapeHeader(first, width) : null
  const names = kind === 'names' ? first.map((cell, j) => String(cell).trim() || `x${j}`) : null
  const known = names ?? Array.from({ length: width }, (_, j) => `x${j}`)
  const numeric = (j: number): boolean => !Number.isNaN(numberOf(values[j]))
  const alone = wanted.label === null && wanted.columns === null
  const label = shape?.classes === true && alone ? shape.d : wanted.label
  const chosen = chooseColumns({ file, names: known, named: names !== null, numeric }, { ...wanted, label })
  return { ...chosen, width, first: kind, names, shape }
}

/** What the first line is. */
function kindOf(
  header: LinesWanted['header'],
  first: readonly unknown[],
  second: readonly unknown[] | null,
  file: string,
): TableLayout['first'] {
  if (typeof header === 'boolean') return header ? 'names' : 'values'
  const shape = second === null ? null : shapeHeader(first, second.length)
  if (header === 'shape') {
    if (shape !== null || (second === null && wholeNumbers(first) !== null)) return 'shape'
    const cells = first.slice(0, 4).map(String).join(' ')
    throw new RangeError(`${file}, line 1: must be n and d = ${second?.length ?? '?'}, got '${cells}'`)
  }
  if (second === null) return first.every((cell) => WORD.test(String(cell))) ? 'names' : 'values'
  if (isHeader(first, second)) return 'names'
  if (shape === null) return 'values'
  if (first.length !== second.length) return 'shape'
  return shape.n < FEWEST ? 'values' : 'perhaps shape'
}

function isHeader(first: readonly unknown[], second: readonly unknown[]): boolean {
  const numbers = second.flatMap((cell, j) => (Number.isNaN(parseNumber(cell)) || j >= first.length ? [] : [j]))
  return numbers.length > 0 && numbers.every((j) => Number.isNaN(parseNumber(first[j])))
}
