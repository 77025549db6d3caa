import { checkFunction } from '@kentro/core'
import { average } from './internal/average.ts'
import { bootstrap } from './internal/bootstrap.ts'
import type { BootstrapOptions, Interval, Statistic } from './internal/bootstrap.ts'
import { checkValues } from './internal/check-values.ts'
import { pick } from './internal/pick.ts'

/**
 * How much larger a statistic (the mean if not given) is of a than of b, with its bootstrap interval, where `a[i]` and
 * `b[i]` belong together: runs with the same seed, or means on the same data set. Pairs are drawn whole, so that what they
 * share cancels. Otherwise as `bootstrapInterval`.
 *
 * @throws TypeError or RangeError unless both hold the same number of finite numbers, at least 2, and the statistic of
 *   every resample is finite; and for options out of their range
 * @example
 * bootstrapDifference([11, 22, 33], [10, 20, 30]) // { estimate: 2, low: 1, high: 2.667 }, rounded
 */
export function bootstrapDifference(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  statistic?: Statistic,
  options?: BootstrapOptions,
): Interval {
  const first = checkValues('a', a, { least: 2 })
  const second = checkValues('b', b, { count: first.length, like: 'a' })
  const order = Int32Array.from(first, (_, i) => i).sort((i, j) => first[i] - first[j] || second[i] - second[j])
  const [left, right] = [pick(first, order), pick(second, order)]
  const of = checkFunction('statistic', statistic ?? ((sample) => average(sample, left[0])))
  return bootstrap(order.length, (chosen) => of(pick(left, chosen)) - of(pick(right, chosen)), options)
}
