import Table from 'cli-table3'
import type { Line, TableLayout } from './layout.ts'

/** No line of the terminal is longer. */
export const WIDTH = 100

/** A table for the terminal, at most 100 columns wide: names and errors that are too long for it end in '…'. */
export function textTable(table: TableLayout): string {
  const { heads, left, lines } = table
  const gap = totalOf(naturalWidths(table)) + 2 * (heads.length - 1) <= WIDTH ? 2 : 1
  const widths = fitted(table, gap).map((width) => width + gap)
  const grid = new Table({
    head: [...heads],
    chars: Object.fromEntries(borders.map((place) => [place, ''])),
    colWidths: widths,
    colAligns: left.map((isLeft) => (isLeft ? 'left' : 'right')),
    style: { 'padding-left': gap, 'padding-right': 0, head: [], border: [], compact: true },
  })
  const room = totalOf(widths.slice(table.keys)) - gap
  for (const line of lines) grid.push(rowOf(table, line, room))
  const text = grid.toString().split('\n')
  return text.map((line) => line.slice(gap).trimEnd()).join('\n')
}

const borders = (
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right ' +
  'left left-mid mid mid-mid right right-mid middle'
).split(' ')

type Cell = string | { content: string; colSpan: number; hAlign: 'left' }

function rowOf({ keys, heads }: TableLayout, { cells, error }: Line, room: number): Cell[] {
  if (error === null) return [...cells]
  const content = error.length <= room ? error : `${error.slice(0, room - 1)}…`
  return [...cells.slice(0, keys), { content, colSpan: heads.length - keys, hAlign: 'left' }]
}

function naturalWidths({ heads, keys, lines }: TableLayout): number[] {
  return heads.map((head, at) => {
    const texts = lines.filter(({ error }) => error === null || at < keys).map(({ cells }) => cells[at].length)
    return Math.max(head.length, ...texts)
  })
}

/** The widths of the columns; those that hold names give way until the table fits. */
function fitted(table: TableLayout, gap: number): number[] {
  const widths = naturalWidths(table)
  const room = WIDTH - gap * (widths.length - 1)
  for (let over = totalOf(widths) - room; over > 0; over--) {
    const names = widths.map((width, at) => (table.left[at] ? width : 0))
    widths[names.indexOf(Math.max(...names))]--
  }
  return widths
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}
