import { checkWanted } from '../options/checked-options.ts'
import type { ReadOptions } from '../options/read-options.ts'
import { collect } from '../source/collect.ts'
import { openAs } from '../source/open-as.ts'
import type { Source } from '../source/source.ts'
import type { Table } from '../table.ts'
import { arrayTable } from './array-table.ts'
import { npyArray } from './npy-array.ts'

/**
 * The points (n x d) in a .npy file of any source; also compressed (.gz) or in a .zip. An array of one dimension is one
 * column; float32 stays float32, all other numbers become float64. Columns are called 'x0', 'x1', ...
 *
 * @throws as `parseNpy`; RangeError naming row and column of a value that is not finite, or if the array has not one or
 *   two dimensions
 * @example
 * const { points } = await readNpy('points.npy')
 */
export async function readNpy(source: Source, options?: ReadOptions): Promise<Table> {
  const wanted = checkWanted(options)
  const { input } = await openAs(source, options, ['npy'])
  return arrayTable(npyArray(await collect(input), input.name, input.bytes === null), wanted, input.name)
}
