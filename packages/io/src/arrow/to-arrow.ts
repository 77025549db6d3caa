import type { PointsLike } from '@kentro/core'
import type { WriteOptions } from '../options/write-options.ts'
import { pointColumns } from '../out/point-columns.ts'
import type { ArrowTableLike } from './arrow-like.ts'
import { columnTable } from './column-table.ts'

/**
 * A table of apache-arrow: points (n x d) as d columns of float64 or float32, as they are, and labels as a last column
 * of integers where they are such, else of text. Needs apache-arrow, which is not installed with this package.
 *
 * @throws TypeError or RangeError if points or options are not what they must be, or two columns have one name; Error
 *   if apache-arrow is not installed
 * @example
 * const table = await toArrow(points, { columns: ['width', 'height'], labels: model.labels })
 */
export async function toArrow(source: PointsLike, options?: WriteOptions): Promise<ArrowTableLike> {
  return columnTable(pointColumns(source, options), 'toArrow')
}
