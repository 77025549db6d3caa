import { checkWanted } from '../options/checked-options.ts'
import type { ReadOptions } from '../options/read-options.ts'
import { openAs } from '../source/open-as.ts'
import type { Source } from '../source/source.ts'
import type { Table } from '../table.ts'
import { ipcTable } from './ipc-table.ts'

/**
 * The points (n x d), labels and column names in an Arrow file (.arrow, uncompressed .feather) or stream of any source,
 * as `fromArrow` takes them. Needs apache-arrow, which is not installed with this package.
 *
 * @throws as `fromArrow`, naming the file; Error if apache-arrow is not installed; RangeError if the file is not whole:
 *   a stream must have its mark of the end
 * @example
 * const { points } = await readArrow('points.arrow')
 */
export async function readArrow(source: Source, options?: ReadOptions): Promise<Table> {
  const wanted = checkWanted(options)
  const { input } = await openAs(source, options, ['arrow'])
  return ipcTable(input, wanted)
}
