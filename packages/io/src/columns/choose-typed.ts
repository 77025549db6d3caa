import type { Wanted } from '../options/checked-options.ts'
import { chooseColumns } from './choose-columns.ts'
import type { ChosenColumns } from './choose-columns.ts'

/** A column whose type is known. */
export interface TypedColumn {
  readonly name: string
  /** What its type is called. */
  readonly type: string
  readonly numeric: boolean
}

// Where pandas writes the index of a data frame.
const INDEX = /^__index_level_\d+__$/

/**
 * The columns that are asked for, of which those of the points must hold numbers; an index that pandas wrote is none.
 */
export function chooseTyped(columns: readonly TypedColumn[], wanted: Wanted, file: string): ChosenColumns {
  const names = columns.map(({ name }) => name)
  const unasked = wanted.columns === null && names.some((name) => INDEX.test(name))
  const label = typeof wanted.label === 'number' ? wanted.label : names.indexOf(wanted.label ?? '')
  const data = [...names.keys()].filter((j) => j !== label && !INDEX.test(names[j]))
  const numeric = (j: number): boolean => columns[j].numeric
  const choice = unasked && data.length > 0 ? { ...wanted, columns: data } : wanted
  const chosen = chooseColumns({ file, names, named: true, numeric }, choice)
  const wrong = chosen.chosen.find((j) => !numeric(j))
  if (wrong === undefined) return chosen
  const { name, type } = columns[wrong]
  throw new RangeError(
    `${file}, column '${name}': must hold numbers, got ${type}` +
      ' (a column of labels is named by the option label, others are left out by columns)',
  )
}
