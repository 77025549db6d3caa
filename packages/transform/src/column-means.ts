import { addRow, exactSum, rangesOf, sumGrid, sumOffset, sums, weightedMagnitudes, writeMean } from '@kentro/core'
import type { Points } from '@kentro/core'

/** The mean of each column (d), by weight where there are weights: the same to the bit in any order of the rows. */
export function columnMeans(points: Points, weights: Float64Array | null): Float64Array {
  const { data, n, d } = points
  const ranges = rangesOf(points)
  const magnitudes = weights === null ? undefined : weightedMagnitudes(data, weights, sumOffset(ranges))
  const sum = sums(sumGrid(ranges, n, magnitudes), 1)
  for (let i = 0; i < n; i++) addRow(sum, 0, data, i * d, weights === null ? 1 : weights[i])
  const means = new Float64Array(d)
  writeMean(sum, 0, weights === null ? n : exactSum(weights), means, 0)
  return means
}
