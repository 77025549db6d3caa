import { addColumn, sums, totalOf } from './exact-sums.ts'
import { sumGrid } from './sum-grid.ts'

/**
 * The sum of numbers >= 0 (of weights x values, where weights are given), whatever their order.
 *
 * @example
 * exactSum(Float64Array.of(1, 1e-20, 2)) // 3, for these numbers in any order
 */
export function exactSum(values: Float64Array, weights: Float64Array | null = null): number {
  const n = values.length
  const products = weights === null ? values : values.map((value, i) => weights[i] * value)
  let high = 0
  let tiny = Infinity
  for (const product of products) {
    if (product > high) high = product
    if (product < tiny && product > 0) tiny = product
  }
  const ranges = { low: Float64Array.of(0), high: Float64Array.of(high), tiny: Float64Array.of(tiny) }
  const sum = sums(sumGrid(ranges, n), 1)
  addColumn(sum, products)
  return totalOf(sum, 0)
}
