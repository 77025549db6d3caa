import { show, toPoints } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { checkToWrite } from '../options/write-options.ts'
import type { WriteOptions } from '../options/write-options.ts'
import { columnNames } from './grid.ts'
import { wholeLabels } from './whole-labels.ts'

/** A column to be written. */
export type OutColumn =
  | { readonly name: string; readonly type: 'float64'; readonly data: Float64Array }
  | { readonly name: string; readonly type: 'float32'; readonly data: Float32Array }
  | { readonly name: string; readonly type: 'int32'; readonly data: Int32Array }
  | { readonly name: string; readonly type: 'text'; readonly data: string[] }

/** Points column by column, with the labels as a last one where there are some. Names must differ. */
export function pointColumns(source: PointsLike, options: WriteOptions | undefined): OutColumn[] {
  const { columns, labels, label } = checkToWrite(options)
  const { data, n, d } = toPoints(source)
  const result: OutColumn[] = columnNames(columns, d).map((name, j) => {
    const each = (_: number, i: number): number => data[i * d + j]
    return data instanceof Float32Array
      ? { name, type: 'float32', data: new Float32Array(n).map(each) }
      : { name, type: 'float64', data: new Float64Array(n).map(each) }
  })
  if (labels !== null) {
    if (labels.length !== n) throw new RangeError(`labels must have n = ${n} entries, got ${labels.length}`)
    result.push(labelColumn(label, labels))
  }
  const twice = result.find(({ name }, j) => result.findIndex((other) => other.name === name) < j)
  if (twice !== undefined) throw new RangeError(`columns must have names that differ, got '${twice.name}' twice`)
  return result
}

/** Labels as integers where all of them are such, else as text. */
function labelColumn(name: string, labels: ArrayLike<string | number>): OutColumn {
  const data = wholeLabels(labels)
  if (data !== null) return { name, type: 'int32', data }
  const all = Array.from(labels)
  const wrong = all.findIndex((value) => typeof value !== 'string' && !Number.isFinite(value))
  if (wrong >= 0) throw new TypeError(`labels[${wrong}] must be a string or a finite number, got ${show(all[wrong])}`)
  return { name, type: 'text', data: all.map(String) }
}
