import padjust from '@stdlib/stats-padjust'
import { checkValues } from './internal/check-values.ts'

/**
 * The p-values of several tests (m) adjusted so that all may be held against one level: the chance that any true hypothesis is
 * rejected stays below it. In the order of the tests.
 *
 * S. Holm: A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979.
 *
 * @throws TypeError or RangeError unless they are at least one number from 0 to 1
 * @example
 * holm([0.01, 0.04, 0.03, 0.005]) // [0.03, 0.06, 0.06, 0.02]
 */
export function holm(pValues: ArrayLike<number>): number[] {
  const values = Array.from(checkValues('pValues', pValues, { low: 0 }))
  const wrong = values.findIndex((p) => p > 1)
  if (wrong >= 0) throw new RangeError(`pValues[${wrong}] must be at most 1, got ${values[wrong]}`)
  return padjust(values, 'holm')
}
