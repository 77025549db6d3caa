import { rangesFromZero, sumGrid, sumOffset, sums, totalOf, weightedMagnitudes, writeMean } from '@kentro/core'
import { moveSums } from '@kentro/kernels'
import type { ClusterSums } from '@kentro/kernels'
import type { Problem } from '../../internal/problem.ts'

/** The exact sums of k clusters, into which no point is counted yet. */
export function clusterSums({ points, ranges, k, weights }: Problem<object>): ClusterSums {
  const { data, n } = points
  const weighted = weights === null ? undefined : weightedMagnitudes(data, weights, sumOffset(ranges))
  return {
    rows: sums(sumGrid(ranges, n, weighted), k),
    weight: sums(sumGrid(rangesFromZero(weights ?? [1]), n), k),
    counted: new Int32Array(n).fill(-1),
  }
}

/** Writes the mean of cluster c over its centre, unless it has no weight, and says whether that moved it. */
export function moveToMean({ rows, weight }: ClusterSums, c: number, centres: Float64Array): boolean {
  const { d } = rows.grid
  const all = totalOf(weight, c)
  if (all === 0) return false
  const before = centres.slice(c * d, (c + 1) * d)
  writeMean(rows, c, all, centres, c * d)
  return before.some((value, j) => value !== centres[c * d + j])
}

/** Moves all k centres to the means of their labels. */
export function moveToMeans(
  { points, k, weights }: Problem<object>,
  clusters: ClusterSums,
  labels: Int32Array,
  centres: Float64Array,
): void {
  moveSums(clusters, points, weights, labels)
  for (let c = 0; c < k; c++) moveToMean(clusters, c, centres)
}
