import { average } from './internal/average.ts'
import { checkValues } from './internal/check-values.ts'

/**
 * The mean of numbers: to the bit the same in any order, and exact where all are equal, so that methods that always end
 * alike tie whatever their numbers of runs.
 *
 * @throws TypeError or RangeError unless they are at least one finite number
 * @example
 * mean([0.1, 0.1, 0.1]) // 0.1
 */
export function mean(values: ArrayLike<number>): number {
  return average(checkValues('values', values).sort())
}
