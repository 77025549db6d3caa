import { checkWanted } from '../options/checked-options.ts'
import type { ReadOptions } from '../options/read-options.ts'
import { openAs } from '../source/open-as.ts'
import type { Source } from '../source/source.ts'
import type { Table } from '../table.ts'
import { npzTable } from './npz-table.ts'

/**
 * The points (n x d) in a .npz file of any source: those of the array that the option `member` names, else of the only
 * one of two dimensions. `label` names the array (n) of their labels: numbers, booleans or strings.
 *
 * @throws as `readNpy`; RangeError if it is no .npz file, an array is missing, or the option `member` is needed
 * @example
 * const { points, labels } = await readNpz('mnist.npz', { member: 'x_train', label: 'y_train' })
 */
export async function readNpz(source: Source, options?: ReadOptions): Promise<Table> {
  const wanted = checkWanted(options)
  const { input, arrays, sourceWanted } = await openAs(source, options, ['npz'])
  return npzTable(arrays, sourceWanted.member, wanted, input.name)
}
