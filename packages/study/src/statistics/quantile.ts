import { checkNumber } from '@kentro/core'
import { checkValues } from './internal/check-values.ts'

/**
 * The quantile of numbers at a level from 0 (the least) to 1 (the greatest): linear between order statistics, as by
 * default in R (type 7) and NumPy.
 *
 * R. J. Hyndman, Y. Fan: Sample quantiles in statistical packages, The American Statistician 50, 1996.
 *
 * @throws TypeError or RangeError unless they are at least one finite number, and the level is from 0 to 1
 * @example
 * quantile([4, 1, 2, 3], 0.5) // 2.5
 */
export function quantile(values: ArrayLike<number>, level: number): number {
  if (checkNumber('level', level, 0) > 1) throw new RangeError(`level must be at most 1, got ${level}`)
  return sortedQuantile(checkValues('values', values).sort(), level)
}

/** `quantile` of ascending values, without its checks. */
export function sortedQuantile(sorted: Float64Array, level: number): number {
  const place = (sorted.length - 1) * level
  const index = Math.floor(place)
  const low = sorted[index]
  const high = sorted[Math.min(index + 1, sorted.length - 1)]
  const share = place - index
  return Math.min(high, Math.max(low, low * (1 - share) + high * share))
}
