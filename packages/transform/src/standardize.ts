import {
  borrowPoints,
  checkKnown,
  checkOptions,
  checkWeights,
  exactSum,
  exponentOf,
  powerOfTwo,
  rangesOf,
} from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'
import { columnMeans } from './column-means.ts'
import { createStandardize } from './create-standardize.ts'
import type { Standardize } from './create-standardize.ts'

/** What `standardize` can be told. */
export interface StandardizeOptions {
  /** The weight of each point (n): >= 0, not all 0. */
  weights?: ArrayLike<number>
}

/**
 * The transform that gives every column of these points (n x d) the mean 0 and the standard deviation 1, so that all weigh
 * the same in a distance, whatever their units. The deviation is that of the points themselves (divided by n, or the total
 * weight). A column without spread is only centred: its scale is 1.
 *
 * Means and deviations are exact sums, rounded: the same to the bit on every machine and in any order of the rows. Points
 * of weight 0 count for nothing.
 *
 * @throws TypeError or RangeError if the points or the weights are not what they must be
 * @example
 * const scaled = standardize([[150, 1], [190, 3]])
 * scaled.apply([[170, 3]]).data // Float64Array [0, 1]
 */
export function standardize(points: PointsLike, options?: StandardizeOptions): Standardize {
  const all = borrowPoints(points)
  const asked = checkOptions(options)
  checkKnown(asked, ['weights'])
  const given = checkWeights(asked.weights, all.n)
  const [source, weights] = given === null ? [all, null] : weighing(all, given)
  const means = columnMeans(source, weights)
  const { low, high } = rangesOf(source)
  const scales = means.map((mean, j) => {
    if (low[j] < high[j]) return deviation(source, j, mean, high[j] - low[j], weights)
    means[j] = low[j]
    return 1
  })
  return createStandardize(means, scales)
}

/** The points of positive weight, with their weights. */
function weighing({ data, n, d }: Points, weights: Float64Array): [Points, Float64Array] {
  const kept = Array.from({ length: n }, (_, i) => i).filter((i) => weights[i] > 0)
  const rows = Float64Array.from({ length: kept.length * d }, (_, p) => data[kept[Math.floor(p / d)] * d + (p % d)])
  return [{ data: rows, n: kept.length, d }, Float64Array.from(kept, (i) => weights[i])]
}

/** The standard deviation of a column; 1 where it vanishes in float64. */
function deviation(
  { data, n, d }: Points,
  j: number,
  mean: number,
  span: number,
  weights: Float64Array | null,
): number {
  // In units of about the span no square vanishes or overflows.
  const unit = powerOfTwo(Math.max(exponentOf(span), -1022))
  const squares = Float64Array.from({ length: n }, (_, i) => {
    const z = (data[i * d + j] - mean) / unit
    return z * z
  })
  const total = weights === null ? n : exactSum(weights)
  return Math.sqrt(exactSum(squares, weights) / total) * unit || 1
}
