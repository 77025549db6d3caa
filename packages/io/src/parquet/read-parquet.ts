import { checkWanted } from '../options/checked-options.ts'
import type { ReadOptions } from '../options/read-options.ts'
import { openAs } from '../source/open-as.ts'
import type { Source } from '../source/source.ts'
import type { Table } from '../table.ts'
import { checkCompressors } from './compressors.ts'
import type { Compressors } from './compressors.ts'

/** How Parquet is read. */
export interface ParquetReadOptions extends ReadOptions {
  /**
   * For files compressed by anything but snappy or gzip, for instance zstd: the `compressors` of hyparquet-compressors.
   */
  compressors?: Compressors
}

/**
 * The points (n x d), labels and column names in a Parquet file of any source. Of a path only the columns that are
 * asked for are read.
 *
 * Columns of numbers become coordinates, booleans 0 and 1; the points are float32 where all of them are. An index that
 * pandas wrote is left out unless it is asked for.
 *
 * @throws TypeError or RangeError where an option is not what it says; RangeError naming row and column of a value that
 *   is missing, not finite or an integer beyond 2^53, naming a column that holds no numbers, or if the file is not
 *   whole
 * @example
 * const { points, labels } = await readParquet('flights.parquet', { columns: ['delay', 'distance'], label: 'carrier' })
 */
export async function readParquet(source: Source, options?: ParquetReadOptions): Promise<Table> {
  const wanted = checkWanted(options)
  const compressors = checkCompressors(options?.compressors)
  const { input, sourceWanted } = await openAs(source, options, ['parquet'])
  const { parquetTable } = await import('./parquet-table.ts')
  return parquetTable(input, wanted, sourceWanted, compressors)
}
