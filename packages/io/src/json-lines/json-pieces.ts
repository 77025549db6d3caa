import { show } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { checkToWrite } from '../options/write-options.ts'
import type { Row, WriteOptions } from '../options/write-options.ts'
import { gridOf } from '../out/grid.ts'
import { linePieces } from '../out/line-pieces.ts'

/** The lines of JSON of points or rows in pieces; arguments are checked before the first is asked for. */
export function jsonPieces(source: PointsLike | readonly Row[], options?: WriteOptions): Iterable<string> {
  const { n, names, cell } = gridOf(source, checkToWrite(options))
  const keys = names.map((name) => `${JSON.stringify(name)}:`)
  const entry = (i: number, j: number): string[] => {
    const value = cell(i, j)
    return value === undefined ? [] : [`${keys[j]}${formatValue(value, `rows[${i}].${names[j]}`)}`]
  }
  return linePieces(n, (i) => `{${names.flatMap((_, j) => entry(i, j)).join(',')}}`)
}

function formatValue(value: unknown, name: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`)
  if (Object.is(value, -0)) return '-0'
  if (value === null || ['number', 'string', 'boolean'].includes(typeof value)) return JSON.stringify(value)
  throw new TypeError(`${name} must be a number, a string, a boolean or null, got ${show(value)}`)
}
