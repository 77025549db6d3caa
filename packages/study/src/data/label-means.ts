import { addRow, points as ownPoints, rangesOf, sumGrid, sums, writeMean } from '@kentro/core'
import type { Points } from '@kentro/core'

/** The mean of the points (n x d) of each label (n, from 0 to k - 1, each at least once), k x d. */
export function labelMeans(points: Points, labels: Int32Array): Points {
  const { data, n, d } = points
  const k = 1 + labels.reduce((most, label) => Math.max(most, label))
  const all = sums(sumGrid(rangesOf(points), n), k)
  const counts = new Float64Array(k)
  for (let i = 0; i < n; i++) {
    addRow(all, labels[i], data, i * d, 1)
    counts[labels[i]]++
  }
  const means = new Float64Array(k * d)
  for (let c = 0; c < k; c++) writeMean(all, c, counts[c], means, c * d)
  return ownPoints({ data: means, shape: [k, d] })
}
