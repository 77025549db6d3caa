import { findColumn } from './find-column.ts'
import { parseNumber } from './parse-number.ts'
import type { ReadOptions } from './read-options.ts'

/** Which cell of a line is what. */
export interface TableLayout {
  /** Cells per line. */
  readonly width: number
  /** The line that says so. */
  readonly line: number
  /** The names of all columns, as the header has them; null without a header. */
  readonly names: string[] | null
  /** The columns that are coordinates (d). */
  readonly chosen: number[]
  /** Their names (d). */
  readonly columns: string[]
  /** The names of the columns that are neither coordinates nor labels. */
  readonly leftOut: string[]
  /** The column that is the label. */
  readonly label: number | null
}

/** The layout that the first two lines and the options say; `second` is null where there is but one line. */
export function tableLayout(options: ReadOptions, first: string[], second: string[] | null, line: number): TableLayout {
  const { header, name } = options
  const named = header === 'auto' ? second !== null && isHeader(first, second) : header
  const names = named ? first.map((cell, j) => cell.trim() || `x${j}`) : null
  const known = names ?? first.map((_, j) => `x${j}`)
  const find = (column: string | number): number => findColumn(column, known, name, named)
  const label = options.label === null ? null : find(options.label)
  const others = [...first.keys()].filter((j) => j !== label)
  const values = named ? (second ?? []) : first
  const numeric = (j: number): boolean => !Number.isNaN(parseNumber(values[j] ?? ''))
  const { columns } = options
  const chosen = columns === 'numeric' ? others.filter(numeric) : (columns?.map(find) ?? others)
  if (chosen.length === 0)
    throw new RangeError(`${name} must have a column of values, got ${others.length} without any`)
  const leftOut = others.filter((j) => !chosen.includes(j)).map((j) => known[j])
  return { width: first.length, line, names, chosen, columns: chosen.map((j) => known[j]), leftOut, label }
}

function isHeader(first: string[], second: string[]): boolean {
  const numbers = second.flatMap((cell, j) => (Number.isNaN(parseNumber(cell)) || j >= first.length ? [] : [j]))
  return numbers.length > 0 && numbers.every((j) => Number.isNaN(parseNumber(first[j])))
}
