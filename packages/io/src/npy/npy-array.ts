import { npyHeader } from './npy-header.ts'
import { TYPES, decodeValues } from './npy-types.ts'
import type { NumberArray } from './npy-types.ts'

/** An array of numbers of any number of dimensions, in row-major (C) order. */
export interface NpyArray {
  readonly data: NumberArray
  readonly shape: number[]
}

/**
 * The array in the bytes of a .npy file. Before anything is made of what the header says, it is compared with the bytes
 * that are there.
 *
 * @param shared whether the values may stay where they are; else they are copied
 */
export function npyArray(bytes: Uint8Array, file: string, shared: boolean): NpyArray {
  const { type, fortran, shape, start } = npyHeader(bytes, file)
  const size = TYPES.get(type.slice(1))?.size
  if (size === undefined) {
    throw new RangeError(`${file} must hold real numbers of up to 64 bits, got values of type '${type}'`)
  }
  const count = shape.reduce((product, length) => product * length, 1)
  const there = bytes.length - start
  if (count * size !== there) {
    throw new RangeError(
      `${file} must hold ${count} values (${shape.join(' x ')}) of ${size} bytes, as its header says, got ${there} bytes`,
    )
  }
  const data = decodeValues(bytes.subarray(start), type, shared, file)
  if (!fortran || shape.length < 2) return { data, shape }
  if (shape.length > 2) {
    throw new RangeError(`${file} must be in C order where it has more than 2 dimensions, got Fortran order`)
  }
  return { data: transposed(data, shape), shape }
}

/** The values of a matrix in row-major order, from column-major order. */
function transposed(data: NumberArray, [n, d]: number[]): NumberArray {
  const rows = data.slice()
  for (let j = 0, p = 0; j < d; j++) {
    for (let i = 0; i < n; i++, p++) rows[i * d + j] = data[p]
  }
  return rows
}
