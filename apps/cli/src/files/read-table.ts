import { readPoints } from '@kentro/io'
import type { Points } from '@kentro/core'
import { closestName } from '@kentro/core'
import { defined } from '../options/defined.ts'
import type { Streams } from '../streams.ts'
import { watchBytes } from '../text/watch-bytes.ts'
import { splitColumn } from './split-column.ts'

/** Which columns of a file are what. */
export interface Columns {
  columns?: readonly (string | number)[] | 'numeric'
  label?: string | number
  weights?: string | number
}

/** The points of a file, the names of their columns and of those left out, and their weights if a column has them. */
export interface Input {
  readonly points: Points
  readonly columns: readonly string[]
  readonly leftOut: readonly string[]
  readonly weights: Float64Array | null
}

/** Reads points from a path, or from stdin where that is '-'. */
export async function readTable(path: string, wanted: Columns, streams: Streams): Promise<Input> {
  const name = path === '-' ? 'stdin' : path
  const { columns, label, weights } = wanted
  const asked = Array.isArray(columns) && weights !== undefined ? [...columns, weights] : columns
  const bar = watchBytes(streams.stderr, name)
  try {
    const options = defined({ name, columns: asked, label, onProgress: bar.onProgress })
    const table = await readPoints(path === '-' ? streams.stdin : path, options)
    if (weights === undefined) return { ...table, weights: null }
    const at = Array.isArray(columns) ? columns.length : weightsAt(weights, table.columns, wanted, name)
    return { ...table, ...splitColumn(table.points, table.columns, at) }
  } catch (error) {
    throw hinted(error, wanted)
  } finally {
    bar.stop()
  }
}

/** The index of the weights among the columns that were read. */
function weightsAt(weights: string | number, names: string[], { label, columns }: Columns, file: string): number {
  if (typeof weights === 'string') {
    const at = names.indexOf(weights)
    if (at >= 0) return at
    const guess = closestName(weights, names)
    const choices = guess === null ? `columns: ${names.join(', ')}` : `did you mean '${guess}'?`
    throw new RangeError(`${file}: no column '${weights}' for --weights; ${choices}`)
  }
  if (label !== undefined || columns !== undefined) {
    throw new RangeError(`--weights must be a name where --label or --columns numeric is given, got ${weights}`)
  }
  if (weights < names.length) return weights
  throw new RangeError(`${file}: no column ${weights} for --weights; columns: 0 to ${names.length - 1}`)
}

/** The error with what to do about it where a column has text in it. */
function hinted(error: unknown, { label, columns }: Columns): unknown {
  if (!(error instanceof Error) || label !== undefined || columns !== undefined) return error
  // What the package says in brackets is for code.
  const [where] = error.message.split(' (a column of labels')
  if (where === error.message) return error
  const hint = '--label COLUMN leaves one column out, --columns numeric all without numbers'
  return new RangeError(`${where}: ${hint}`, { cause: error })
}
