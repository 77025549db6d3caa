import { show, toPoints } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import type { Row, ToWrite } from '../options/write-options.ts'

/** n lines of cells under names. */
export interface Grid {
  readonly n: number
  readonly names: readonly string[]
  cell(i: number, j: number): unknown
}

/** The lines of points or of rows by name, with the labels as a last column where there are some. */
export function gridOf(source: PointsLike | readonly Row[], { columns, labels, label }: ToWrite): Grid {
  const { n, names, cell } = isRows(source) ? rowGrid(source, columns) : pointGrid(source, columns)
  if (labels === null) return { n, names, cell }
  if (labels.length !== n) throw new RangeError(`labels must have n = ${n} entries, got ${labels.length}`)
  return { n, names: [...names, label], cell: (i, j) => (j === names.length ? labels[i] : cell(i, j)) }
}

/** The names of the columns of points (d): those given, or 'x0', 'x1', ... */
export function columnNames(columns: readonly string[] | null, d: number): readonly string[] {
  if (columns !== null && columns.length !== d) {
    throw new RangeError(`columns must have d = ${d} names, got ${columns.length}`)
  }
  return columns ?? Array.from({ length: d }, (_, j) => `x${j}`)
}

function isRows(source: PointsLike | readonly Row[]): source is readonly Row[] {
  const first: unknown = Array.isArray(source) ? source[0] : undefined
  return typeof first === 'object' && first !== null && Object.getPrototypeOf(first) === Object.prototype
}

function pointGrid(source: PointsLike, columns: readonly string[] | null): Grid {
  const { data, n, d } = toPoints(source)
  return { n, names: columnNames(columns, d), cell: (i, j) => data[i * d + j] }
}

/** Rows under the names they have, in order of appearance, or under those of them that are chosen. */
function rowGrid(rows: readonly Row[], columns: readonly string[] | null): Grid {
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
