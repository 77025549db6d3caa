import { checkSourceName } from '../options/checked-options.ts'
import { toBytes } from '../source/to-bytes.ts'
import { zipMembers } from '../zip/zip-members.ts'
import { npyArray } from './npy-array.ts'
import type { NpyArray } from './npy-array.ts'
import { npzArrays } from './npz-arrays.ts'

/**
 * The arrays in the bytes of a .npz file by their names, compressed or not, each as `parseNpy` gives it.
 *
 * @throws as `parseNpy`; RangeError if the bytes are no zip file or its files are not whole
 * @example
 * const { points, labels } = parseNpz(await file.arrayBuffer())
 */
export function parseNpz(bytes: ArrayBuffer | ArrayBufferView, options?: { name?: string }): Record<string, NpyArray> {
  const name = checkSourceName(options, 'bytes')
  const arrays = npzArrays(zipMembers(toBytes(bytes), name), name)
  return Object.fromEntries(
    arrays.map((array) => [array.name, npyArray(array.bytes(), `${name}/${array.name}`, false)]),
  )
}
