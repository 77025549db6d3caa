import { toPoints } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import type { NpyArray } from './npy-array.ts'
import { npyBytes } from './npy-bytes.ts'
import { ORDER, TYPES } from './npy-types.ts'
import type { NumberArray } from './npy-types.ts'

/** What can be written as a .npy file: points, numbers, an array of any number of dimensions. */
export type NpySource = PointsLike | NumberArray | NpyArray

/**
 * The bytes of a .npy file (version 1) that numpy and others read: points as n x d in float64 or float32, as they are;
 * a typed array, such as labels, as one dimension in its own type; an array with its shape likewise.
 *
 * @param name what errors call it
 * @throws TypeError or RangeError if it is no such thing
 * @example
 * formatNpy(points) // np.load gives an array of shape (n, d)
 * formatNpy(model.labels) // of int32 and shape (n,)
 */
export function formatNpy(source: NpySource, name = 'source'): Uint8Array {
  const { data, shape } = arrayOf(source, name)
  const type = [...TYPES].find(([, { make }]) => make !== null && data instanceof make)?.[0]
  return npyBytes(`${data.BYTES_PER_ELEMENT === 1 ? '|' : ORDER}${type}`, shape, data)
}

function arrayOf(source: NpySource, name: string): NpyArray {
  if (isNumbers(source)) return { data: source, shape: [source.length] }
  if (typeof source === 'object' && source !== null && 'shape' in source && isNumbers(source.data)) {
    const { data, shape } = source
    const count = shape.every((length) => Number.isInteger(length) && length >= 0) ? product(shape) : NaN
    if (count !== data.length) {
      throw new RangeError(`${name} must have a shape of its ${data.length} values, got (${shape.join(', ')})`)
    }
    return { data, shape: [...shape] }
  }
  const { data, n, d } = toPoints(source as PointsLike, name)
  return { data, shape: [n, d] }
}

function product(shape: readonly number[]): number {
  return shape.reduce((count, length) => count * length, 1)
}

function isNumbers(source: unknown): source is NumberArray {
  return [...TYPES.values()].some(({ make }) => make !== null && source instanceof make)
}
