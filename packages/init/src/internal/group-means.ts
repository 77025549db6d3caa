import { columnRanges, sumGrid, sumOffset, sums, totalOf, weightedMagnitudes, writeMean } from '@kentro/core'
import { moveSums } from '@kentro/kernels'
import type { Problem } from './problem.ts'

/** The mean of the points of each of k labels (k x d), the same whatever the order of the points. */
export function groupMeans(
  { points, ranges }: Problem<object>,
  weights: Float64Array | null,
  labels: Int32Array,
  k: number,
): Float64Array {
  const { data, n, d } = points
  const all = weights ?? new Float64Array(n).fill(1)
  const rows = sums(sumGrid(ranges, n, weightedMagnitudes(data, all, sumOffset(ranges))), k)
  const weight = sums(sumGrid({ ...columnRanges(all, n, 1), low: Float64Array.of(0) }, n), k)
  moveSums({ rows, weight, counted: new Int32Array(n).fill(-1) }, points, all, labels)
  const means = new Float64Array(k * d)
  for (let c = 0; c < k; c++) writeMean(rows, c, totalOf(weight, c), means, c * d)
  return means
}
