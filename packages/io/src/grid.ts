import { show, toPoints } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import type { CsvRow } from './write-options.ts'

/** n lines of cells under names. */
export interface Grid {
  readonly n: number
  readonly names: readonly string[]
  cell(i: number, j: number): unknown
}

/** Points under the names of their columns (d). */
export function pointGrid(source: PointsLike, columns: readonly string[] | null): Grid {
  const { data, n, d } = toPoints(source)
  if (columns !== null && columns.length !== d) {
    throw new RangeError(`columns must have d = ${d} names, got ${columns.length}`)
  }
  const names = columns ?? Array.from({ length: d }, (_, j) => `x${j}`)
  return { n, names, cell: (i, j) => data[i * d + j] }
}

/** Rows under the names they have, in order of appearance, or under those of them that are chosen. */
export function rowGrid(rows: readonly CsvRow[], columns: readonly string[] | null): Grid {
  const known = new Set<string>()
  for (const [i, row] of rows.entries()) {
    if (typeof row !== 'object' || row === null) throw new TypeError(`rows[${i}] must be an object, got ${show(row)}`)
    for (const name of Object.keys(row)) known.add(name)
  }
  for (const [j, name] of (columns ?? []).entries()) {
    if (!known.has(name)) throw new RangeError(`columns[${j}] must be a name in the rows, got ${show(name)}`)
  }
  const names = columns ?? [...known]
  return { n: rows.length, names, cell: (i, j) => rows[i][names[j]] }
}
