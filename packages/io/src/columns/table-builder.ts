import { show } from '@kentro/core'
import type { LinesWanted } from '../options/checked-options.ts'
import type { Table } from '../table.ts'
import { growingArray } from './growing-array.ts'
import { parseNumber } from './parse-number.ts'
import { tableLayout } from './table-layout.ts'
import type { TableLayout } from './table-layout.ts'
import { wrongCell } from './wrong-cell.ts'

/** Takes the lines of a file. */
export interface TableBuilder {
  /** The cells of a line, and its number as a human counts. */
  add(cells: readonly unknown[], line: number): void
  table(): Table
}

/** Makes a table of the cells of each line; `numberOf` gives the number in a cell, NaN for none. */
export function tableBuilder(
  wanted: LinesWanted,
  file: string,
  numberOf: (cell: unknown) => number = parseNumber,
): TableBuilder {
  const values = growingArray()
  const labels: string[] = []
  // One string per distinct label: a cell is a view that keeps the whole piece of the file it was cut from.
  const known = new Map<string, string>()
  let first: { cells: readonly unknown[]; line: number } | null = null
  let layout: TableLayout | null = null
  let from = 1
  let n = 0

  function addValues({ width, chosen, label, names }: TableLayout, cells: readonly unknown[], line: number): void {
    if (cells.length !== width) {
      throw new RangeError(`${file}, line ${line}: must have ${width} cells, as line ${from} has, got ${cells.length}`)
    }
    for (const j of chosen) {
      const value = numberOf(cells[j])
      if (value - value !== 0) throw wrongCell(file, line, names === null ? j : `'${names[j]}'`, cells[j], n === 0)
      values.push(value)
    }
    if (label !== null) labels.push(intern(known, labelOf(cells[label], file, line)))
    n++
  }

  /** Takes the first line once the second is known, or that there is none. */
  function begin(second: readonly unknown[] | null, line: number): TableLayout {
    if (first === null) throw new RangeError(`${file} must hold at least one line of values, got none`)
    const made = tableLayout(wanted, first.cells, second, file, numberOf)
    from = made.first === 'shape' ? line : first.line
    if (made.first === 'values' || made.first === 'perhaps shape') addValues(made, first.cells, first.line)
    return made
  }

  return {
    add(cells, line) {
      if (first === null) {
        first = { cells, line }
      } else {
        layout ??= begin(cells, line)
        addValues(layout, cells, line)
      }
    },
    table() {
      layout ??= begin(null, 0)
      const skipped = isShape(layout, n) ? 1 : 0
      checkShape(layout, n, file)
      if (n === 0) throw new RangeError(`${file} must hold at least one line of values below the header, got none`)
      const { columns, leftOut, label } = layout
      const points = { data: values.take(skipped * columns.length), n: n - skipped, d: columns.length }
      return { points, labels: label === null ? null : labels.slice(skipped), columns, leftOut }
    },
  }
}

/** Whether a first line that may say the size of the table does: as many lines follow. */
function isShape({ first, shape }: TableLayout, n: number): boolean {
  return first === 'perhaps shape' && shape !== null && shape.n === n - 1
}

function checkShape({ first, shape }: TableLayout, n: number, file: string): void {
  if (first !== 'shape' || shape === null || shape.n === n) return
  throw new RangeError(`${file} must have ${shape.n} lines of values, as its first line says, got ${n}`)
}

function labelOf(cell: unknown, file: string, line: number): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  throw new TypeError(`${file}, line ${line}: label must be a string, a number or a boolean, got ${show(cell)}`)
}

function intern(known: Map<string, string>, text: string): string {
  const same = known.get(text)
  if (same === undefined) known.set(text, text)
  return same ?? text
}
