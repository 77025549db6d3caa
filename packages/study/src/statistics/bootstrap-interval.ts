import { checkFunction } from '@kentro/core'
import { average } from './internal/average.ts'
import { bootstrap } from './internal/bootstrap.ts'
import type { BootstrapOptions, Interval, Statistic } from './internal/bootstrap.ts'
import { checkValues } from './internal/check-values.ts'
import { pick } from './internal/pick.ts'

/**
 * A statistic of numbers, their mean if not given, with its bootstrap interval: of the gap of one method on one data set,
 * say, from its runs. The same seed gives the same bits on every machine, in any order of the values.
 *
 * B. Efron: Better bootstrap confidence intervals, JASA 82, 1987. B. Efron, R. J. Tibshirani: An Introduction to the
 * Bootstrap, 1993, chapters 13 and 14. Quantiles of the resamples are interpolated, and resamples that equal the estimate
 * count half as below it, as in SciPy.
 *
 * @throws TypeError or RangeError unless there are at least 2 finite numbers and a finite statistic of every resample, and
 *   for options out of their range
 * @example
 * bootstrapInterval([1, 2, 3, 4, 5]) // { estimate: 3, low: 1.8, high: 4.2 }
 */
export function bootstrapInterval(
  values: ArrayLike<number>,
  statistic?: Statistic,
  options?: BootstrapOptions,
): Interval {
  const sorted = checkValues('values', values, { least: 2 }).sort()
  const of = checkFunction('statistic', statistic ?? ((sample) => average(sample, sorted[0])))
  return bootstrap(sorted.length, (chosen) => of(pick(sorted, chosen)), options)
}
