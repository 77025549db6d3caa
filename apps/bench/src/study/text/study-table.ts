import type { TableLayout } from '../../tables/layout.ts'
import { WIDTH } from '../../tables/text-table.ts'

/** A table of a study as texts: names on the left, a row each. */
export interface StudyTable {
  readonly title: string
  /** What the numbers are. */
  readonly about: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The heads of columns that hold words, besides the first. */
  readonly words?: readonly string[]
}

/** The table as whatever shows it takes it. */
export function layoutOf({ heads, rows, words = [] }: Pick<StudyTable, 'heads' | 'rows' | 'words'>): TableLayout {
  return {
    constant: '',
    heads,
    left: heads.map((head, at) => at === 0 || words.includes(head)),
    keys: 1,
    lines: rows.map((cells, at) => ({ cells, error: null, begins: at === 0 })),
  }
}

/** The table in parts that fit the terminal, the names repeated in each; one of words, which can be cut short, is whole. */
export function narrowed(table: StudyTable): Pick<StudyTable, 'heads' | 'rows' | 'words'>[] {
  const { heads, rows, words } = table
  if (words !== undefined) return [table]
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at].length)) + GAP)
  const parts: number[][] = []
  let width = Infinity
  for (let at = 1; at < heads.length; at++) {
    if (width + widths[at] > WIDTH) {
      parts.push([0])
      width = widths[0]
    }
    parts[parts.length - 1].push(at)
    width += widths[at]
  }
  const pick = (cells: readonly string[], part: number[]) => part.map((at) => cells[at])
  return parts.map((part) => ({ heads: pick(heads, part), rows: rows.map((row) => pick(row, part)) }))
}

const GAP = 2
