import { addColumn, sums, totalOf } from './exact-sums.ts'
import { rangesFromZero } from './ranges.ts'
import { sumGrid } from './sum-grid.ts'

/**
 * The sum of numbers >= 0 (of weights x values, where weights are given), whatever their order.
 *
 * @example
 * exactSum(Float64Array.of(1, 1e-20, 2)) // 3, for these numbers in any order
 */
export function exactSum(values: Float64Array, weights: Float64Array | null = null): number {
  const products = weights === null ? values : values.map((value, i) => weights[i] * value)
  const sum = sums(sumGrid(rangesFromZero(products), values.length), 1)
  addColumn(sum, products)
  return totalOf(sum, 0)
}
