import { checkSourceName } from '../options/checked-options.ts'
import { toBytes } from '../source/to-bytes.ts'
import { npyArray } from './npy-array.ts'
import type { NpyArray } from './npy-array.ts'

/**
 * The array in the bytes of a .npy file: its shape and its values in row-major order, in an array of their type (of
 * 64-bit integers and float16: in a Float64Array and a Float32Array, booleans as 0 and 1). One of two dimensions is
 * taken wherever points are.
 *
 * Reads versions 1 to 3, both orders of bytes, and matrices in Fortran order, which are transposed.
 *
 * NumPy Enhancement Proposal 1, A simple file format for NumPy arrays (Robert Kern, 2007).
 *
 * @throws TypeError if the bytes are none; RangeError if they are no .npy file, are fewer or more than the header says,
 *   or hold anything but real numbers, or integers beyond 2^53
 * @example
 * const { data, shape } = parseNpy(await file.arrayBuffer()) // Float32Array, [60000, 784]
 */
export function parseNpy(bytes: ArrayBuffer | ArrayBufferView, options?: { name?: string }): NpyArray {
  return npyArray(toBytes(bytes), checkSourceName(options, 'bytes'), false)
}
