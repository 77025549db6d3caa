import type { PointsLike } from '@kentro/core'
import type { WriteOptions } from '../options/write-options.ts'
import { pointColumns } from '../out/point-columns.ts'

const TYPES = { float64: 'DOUBLE', float32: 'FLOAT', int32: 'INT32', text: 'STRING' } as const

/**
 * The bytes of a Parquet file that pandas, DuckDB and others read: points (n x d) as d columns of float64 or float32,
 * as they are, and labels as a last column of integers where they are such, else of text; compressed by snappy.
 *
 * @throws TypeError or RangeError if points or options are not what they must be, or two columns have one name
 * @example
 * const bytes = await formatParquet(points, { columns: ['width', 'height'], labels: model.labels })
 */
export async function formatParquet(source: PointsLike, options?: WriteOptions): Promise<Uint8Array> {
  const columns = pointColumns(source, options)
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const columnData = columns.map(({ name, type, data }) => ({ name, type: TYPES[type], data, nullable: false }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
