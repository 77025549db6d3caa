import { show } from '@kentro/core'
import { isDrawable } from './extent.ts'
import { formatNumber } from './format-number.ts'

/** Rows of results: values by name. */
export type Rows = readonly Readonly<Record<string, unknown>>[]

/** At least one row, each an object. */
export function checkRows(rows: readonly object[]): Rows {
  if (!Array.isArray(rows)) throw new TypeError(`rows must be an array of objects, got ${show(rows)}`)
  if (rows.length === 0) throw new RangeError('rows must hold at least one row, got 0')
  for (const [i, row] of rows.entries()) {
    if (typeof row !== 'object' || row === null) throw new TypeError(`rows[${i}] must be an object, got ${show(row)}`)
  }
  return rows as Rows
}

/** `key` as the name of a value in some row; `option` is how errors call it. */
export function checkKey(rows: Rows, option: string, key: unknown): string {
  if (typeof key !== 'string')
    throw new TypeError(`${option} must be the name of a value in the rows, got ${show(key)}`)
  if (rows.some((row) => row[key] !== undefined)) return key
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  const list = [...names].map((name) => `'${name}'`).join(', ')
  throw new RangeError(`${option} must be the name of a value in the rows (${list}), got ${show(key)}`)
}

/** The numbers under a key (one per row), greater than 0 where `log`; NaN where there is none, if that is allowed. */
export function numbersOf(
  rows: Rows,
  key: string,
  { log = false, gaps = true }: { log?: boolean; gaps?: boolean } = {},
): Float64Array {
  return Float64Array.from(rows, (row, i) => {
    const value = row[key] ?? null
    const name = `rows[${i}].${key}`
    if (value === null && gaps) return NaN
    if (typeof value !== 'number')
      throw new TypeError(`${name} must be a number${gaps ? ' or null' : ''}, got ${show(value)}`)
    if (!isDrawable(value)) throw new RangeError(`${name} must be finite (and at most 1e300 in size), got ${value}`)
    if (log && value <= 0) throw new RangeError(`${name} must be greater than 0 on a logarithmic scale, got ${value}`)
    return value
  })
}

/** What distinguishes rows: names, and for each row the index of its own. */
export interface Categories {
  readonly names: readonly string[]
  readonly of: Int32Array
}

/** The distinct values under a key: numbers in order of size, anything else in order of appearance; one where it is null. */
export function categoriesOf(rows: Rows, key: string | null): Categories {
  if (key === null) return { names: [''], of: new Int32Array(rows.length) }
  const values = rows.map((row, i) => {
    const value = row[key]
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(`rows[${i}].${key} must be a string or a number, got ${show(value)}`)
    }
    return value
  })
  const distinct = orderedDistinct(values)
  const index = new Map(distinct.map((value, c) => [value, c]))
  return {
    names: distinct.map((value) => (typeof value === 'number' ? formatNumber(value) : value)),
    of: Int32Array.from(values, (value) => index.get(value) ?? -1),
  }
}

/** The distinct values, in order of size if all are numbers, else in order of appearance. */
export function orderedDistinct(values: Iterable<string | number>): (string | number)[] {
  const distinct = [...new Set(values)]
  return distinct.every((value) => typeof value === 'number') ? distinct.sort((a, b) => a - b) : distinct
}
