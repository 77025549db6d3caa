import type { Wanted } from '../options/checked-options.ts'
import { findColumn } from './find-column.ts'

/** Which columns of a table are what. */
export interface ChosenColumns {
  /** The columns that are coordinates (d). */
  readonly chosen: number[]
  /** Their names (d). */
  readonly columns: string[]
  /** The names of the columns that are neither coordinates nor labels. */
  readonly leftOut: string[]
  /** The column that is the label. */
  readonly label: number | null
}

/** A table of which columns are to be chosen. */
export interface ColumnNames {
  /** What errors call the table. */
  readonly file: string
  /** The names of its columns, and whether they are its own. */
  readonly names: string[]
  readonly named: boolean
  /** Whether a column holds numbers. */
  numeric(j: number): boolean
}

/** The columns that are asked for. */
export function chooseColumns({ file, names, named, numeric }: ColumnNames, wanted: Wanted): ChosenColumns {
  const find = (column: string | number): number => findColumn(column, names, file, named)
  const label = wanted.label === null ? null : find(wanted.label)
  const others = [...names.keys()].filter((j) => j !== label)
  const { columns } = wanted
  const chosen = columns === 'numeric' ? others.filter(numeric) : (columns?.map(find) ?? others)
  if (chosen.length === 0) {
    throw new RangeError(`${file} must have a column of values, got ${others.length} without any`)
  }
  const leftOut = others.filter((j) => !chosen.includes(j)).map((j) => names[j])
  return { chosen, columns: chosen.map((j) => names[j]), leftOut, label }
}
