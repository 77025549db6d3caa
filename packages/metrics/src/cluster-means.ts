import { addRow, rangesOf, sumGrid, sums, writeMean } from '@kentro/core'
import type { Points } from '@kentro/core'
import type { Partition } from './partition.ts'

/** The means (k x d) of the points of each cluster: the same to the bit in any order of the rows, duplicates exactly. */
export function clusterMeans(points: Points, { labels, sizes }: Partition): Points {
  const { data, n, d } = points
  const k = sizes.length
  const sum = sums(sumGrid(rangesOf(points), n), k)
  for (let i = 0; i < n; i++) addRow(sum, labels[i], data, i * d, 1)
  const means = new Float64Array(k * d)
  for (let c = 0; c < k; c++) writeMean(sum, c, sizes[c], means, c * d)
  return { data: means, n: k, d }
}
