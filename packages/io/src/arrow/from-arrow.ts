import { show } from '@kentro/core'
import { checkSourceName, checkWanted } from '../options/checked-options.ts'
import type { TableOptions } from '../options/read-options.ts'
import type { Table } from '../table.ts'
import type { ArrowTableLike } from './arrow-like.ts'
import { arrowTable } from './arrow-table.ts'

/**
 * The points (n x d), labels and column names in a table of apache-arrow, as DuckDB, Arquero and others give it.
 *
 * Columns of numbers become coordinates, booleans 0 and 1; the points are float32 where all of them are.
 *
 * @throws TypeError if it is no table or an option is not what it says; RangeError naming row and column of a value
 *   that is missing, not finite or an integer beyond 2^53, or naming a column that holds no numbers
 * @example
 * const { points } = fromArrow(await connection.query('select x, y from points'))
 */
export function fromArrow(table: ArrowTableLike, options?: TableOptions): Table {
  if (typeof table !== 'object' || table === null || typeof table.getChildAt !== 'function') {
    throw new TypeError(`table must be a table of apache-arrow, got ${show(table)}`)
  }
  return arrowTable(table, checkWanted(options), checkSourceName(options, 'table'))
}
