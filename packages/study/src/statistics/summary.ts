import { average } from './internal/average.ts'
import { checkValues } from './internal/check-values.ts'
import { sortedQuantile } from './quantile.ts'

/** How n numbers lie. */
export interface Summary {
  n: number
  mean: number
  /** Of the sample, with n - 1 in the denominator; 0 for one number. */
  standardDeviation: number
  least: number
  /** The first quartile, the median and the third quartile, as `quantile` takes them. */
  lowerQuartile: number
  median: number
  upperQuartile: number
  greatest: number
}

/**
 * Mean, standard deviation, extremes and quartiles of n numbers: of the runs of one method on one data set, say. The same
 * in any order.
 *
 * @throws TypeError or RangeError unless they are at least one finite number
 * @example
 * summary([4, 1, 2, 3]).upperQuartile // 3.25
 */
export function summary(values: ArrayLike<number>): Summary {
  const sorted = checkValues('values', values).sort()
  const n = sorted.length
  const mean = average(sorted)
  return {
    n,
    mean,
    standardDeviation: n === 1 ? 0 : deviation(sorted, mean) * Math.sqrt(n / (n - 1)),
    least: sorted[0],
    lowerQuartile: sortedQuantile(sorted, 0.25),
    median: sortedQuantile(sorted, 0.5),
    upperQuartile: sortedQuantile(sorted, 0.75),
    greatest: sorted[n - 1],
  }
}

/** The root of the mean squared distance from `middle`, scaled so that no square under- or overflows. */
function deviation(sorted: Float64Array, middle: number): number {
  const largest = Math.max(middle - sorted[0], sorted[sorted.length - 1] - middle)
  return largest === 0 ? 0 : largest * Math.sqrt(average(sorted.map((value) => ((value - middle) / largest) ** 2)))
}
