import { show } from '@kentro/core'
import { growingArray } from './growing-array.ts'
import { parseNumber } from './parse-number.ts'
import type { ReadOptions } from './read-options.ts'
import type { Table } from './table.ts'
import { tableLayout } from './table-layout.ts'
import type { TableLayout } from './table-layout.ts'

/** Takes the lines of a file. */
export interface TableBuilder {
  add(cells: string[], line: number): void
  table(): Table
}

/** Makes a table of the cells of each line; `line` is as a human counts. */
export function tableBuilder(options: ReadOptions): TableBuilder {
  const { name } = options
  const values = growingArray()
  const labels: string[] = []
  // One string per distinct label: a cell is a view that keeps the whole piece of the file it was cut from.
  const known = new Map<string, string>()
  let first: { cells: string[]; line: number } | null = null
  let layout: TableLayout | null = null
  let n = 0

  function addValues({ width, line: from, chosen, label, names }: TableLayout, cells: string[], line: number): void {
    if (cells.length !== width) {
      throw new RangeError(`${name}, line ${line}: must have ${width} cells, as line ${from} has, got ${cells.length}`)
    }
    for (const j of chosen) {
      const value = parseNumber(cells[j])
      if (value - value !== 0) {
        const column = names === null ? j : `'${names[j]}'`
        const hint = n === 0 ? ' (a column of labels is named by the option label, others are left out by columns)' : ''
        throw new RangeError(
          `${name}, line ${line}, column ${column}: must be a finite number, got ${show(cells[j])}${hint}`,
        )
      }
      values.push(value)
    }
    if (label !== null) labels.push(intern(known, cells[label]))
    n++
  }

  /** Takes the first line once the second is known, or that there is none. */
  function begin(second: string[] | null): TableLayout {
    if (first === null) throw new RangeError(`${name} must hold at least one line of values, got none`)
    const made = tableLayout(options, first.cells, second, first.line)
    if (made.names === null) addValues(made, first.cells, first.line)
    return made
  }

  return {
    add(cells, line) {
      if (first === null) {
        first = { cells, line }
      } else {
        layout ??= begin(cells)
        addValues(layout, cells, line)
      }
    },
    table() {
      const { columns, leftOut, label } = (layout ??= begin(null))
      if (n === 0) throw new RangeError(`${name} must hold at least one line of values below the header, got none`)
      const points = { data: values.take(), n, d: columns.length }
      return { points, labels: label === null ? null : labels, columns, leftOut }
    },
  }
}

function intern(known: Map<string, string>, text: string): string {
  const same = known.get(text)
  if (same === undefined) known.set(text, text)
  return same ?? text
}
