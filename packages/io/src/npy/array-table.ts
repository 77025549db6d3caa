import type { Points } from '@kentro/core'
import { matrixTable } from '../columns/matrix-table.ts'
import type { Wanted } from '../options/checked-options.ts'
import type { Table } from '../table.ts'
import type { NpyArray } from './npy-array.ts'

/** The table of an array of one or two dimensions. */
export function arrayTable(array: NpyArray, wanted: Wanted, file: string): Table {
  return matrixTable(pointsOf(array, file), wanted, file)
}

function pointsOf({ data, shape }: NpyArray, file: string): Points {
  const [n = 0, d = 1] = shape
  if (shape.length < 1 || shape.length > 2 || n === 0 || d === 0) {
    throw new RangeError(`${file} must have a shape of n or n x d with at least one value, got (${shape.join(', ')})`)
  }
  const floating = data instanceof Float64Array || data instanceof Float32Array
  return { data: floating ? data : Float64Array.from(data), n, d }
}
