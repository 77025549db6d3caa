import { notFinite, show } from './check.ts'
import type { Points } from './points.ts'

/** Points over a copy of rows; `name` is what errors call them. */
export function fromRows(rows: ArrayLike<ArrayLike<number>>, name: string): Points {
  const n = checkCount(rows.length, `${name} must hold at least one point`)
  const d = checkCount(rowOf(rows, 0, name).length, `${name}[0] must have at least one coordinate`)
  const data = new Float64Array(n * d)
  for (let i = 0, p = 0; i < n; i++) {
    const row = rowOf(rows, i, name)
    if (row.length !== d) {
      throw new RangeError(`${name}[${i}] must have d = ${d} coordinates, as ${name}[0] has, got ${row.length}`)
    }
    for (let j = 0; j < d; j++, p++) {
      const value = row[j]
      if (typeof value !== 'number' || value - value !== 0) throw notFinite(`${name}[${i}][${j}]`, value)
      data[p] = value
    }
  }
  return { data, n, d }
}

function rowOf(rows: ArrayLike<ArrayLike<number>>, i: number, name: string): ArrayLike<number> {
  const row: unknown = rows[i]
  if (typeof row === 'object' && row !== null && typeof (row as ArrayLike<number>).length === 'number') {
    return row as ArrayLike<number>
  }
  const hint = typeof row === 'number' ? ' (one column is [[1], [2]]; a flat array is { data, shape: [n, d] })' : ''
  throw new TypeError(`${name}[${i}] must be an array of coordinates${hint}, got ${show(row)}`)
}

function checkCount(count: number, message: string): number {
  if (Number.isInteger(count) && count > 0) return count
  throw new RangeError(`${message}, got ${show(count)}`)
}
