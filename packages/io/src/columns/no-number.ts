import { show } from '@kentro/core'

/** The error of a value of a column of numbers that is no finite number. */
export function noNumber(file: string, i: number, column: string, value: unknown): RangeError {
  const limit = typeof value === 'bigint' ? ' below 2^53' : ''
  return new RangeError(
    `${file}, row ${i} (from 0), column '${column}': must be a finite number${limit}, got ${show(value)}`,
  )
}
