import type { PointsLike } from '@kentro/core'
import type { WriteOptions } from '../options/write-options.ts'
import { pointColumns } from '../out/point-columns.ts'
import { columnTable } from './column-table.ts'
import { loadArrow } from './load-arrow.ts'

/**
 * The bytes of an Arrow file that pyarrow, pandas (`read_feather`), DuckDB and others read, with the columns that
 * `toArrow` makes. Needs apache-arrow, which is not installed with this package.
 *
 * @throws as `toArrow`
 * @example
 * const bytes = await formatArrow(points, { labels: model.labels })
 */
export async function formatArrow(source: PointsLike, options?: WriteOptions): Promise<Uint8Array> {
  const columns = pointColumns(source, options)
  const { tableToIPC } = await loadArrow('formatArrow')
  return tableToIPC(await columnTable(columns, 'formatArrow'), 'file')
}
