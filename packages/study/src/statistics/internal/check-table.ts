import { checkInteger, show } from '@kentro/core'
import type { FlatPoints } from '@kentro/core'
import { checkValues } from './check-values.ts'

/**
 * A value per data set and method: a row per data set and a column per method, as rows or as a flat array in row-major
 * order with its shape. Infinity stands for a method that failed.
 */
export type Table = ArrayLike<ArrayLike<number>> | FlatPoints

/** A table of its own: the value of method m on data set s is `data[s * methods + m]`. */
export interface CheckedTable {
  readonly data: Float64Array
  readonly sets: number
  readonly methods: number
}

/** A checked copy of a table of at least so many data sets and methods, with no value below `low`. */
export function checkTable(
  name: string,
  table: Table,
  sets: number,
  methods: number,
  low: number = -Infinity,
): CheckedTable {
  if (typeof table !== 'object' || table === null || !('shape' in table || 'length' in table)) {
    throw new TypeError(`${name} must be rows or { data, shape: [sets, methods] }, got ${show(table)}`)
  }
  const copy = 'shape' in table ? fromFlat(name, table, low) : fromRows(name, table, low)
  if (copy.sets < sets || copy.methods < methods) {
    const wanted = `at least ${sets} data set${sets > 1 ? 's' : ''} (rows) and ${methods} methods (columns)`
    throw new RangeError(`${name} must have ${wanted}, got ${copy.sets} and ${copy.methods}`)
  }
  return copy
}

function fromFlat(name: string, { data, shape }: FlatPoints, low: number): CheckedTable {
  const sets = checkInteger(`${name}.shape[0]`, shape?.[0], 1)
  const methods = checkInteger(`${name}.shape[1]`, shape?.[1], 1)
  const asked = { count: sets * methods, like: `a shape of ${sets} x ${methods}`, failures: true, low }
  return { data: checkValues(`${name}.data`, data, asked), sets, methods }
}

function fromRows(name: string, rows: ArrayLike<ArrayLike<number>>, low: number): CheckedTable {
  const first = rows.length > 0 ? checkValues(`${name}[0]`, rows[0], { failures: true, low }) : new Float64Array()
  const data = new Float64Array(rows.length * first.length)
  for (let s = 0; s < rows.length; s++) {
    const asked = { count: first.length, like: `${name}[0]`, failures: true, low }
    data.set(checkValues(`${name}[${s}]`, rows[s], asked), s * first.length)
  }
  return { data, sets: rows.length, methods: first.length }
}
