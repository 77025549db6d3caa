import { addRow } from '@kentro/core'
import type { Points, Sums } from '@kentro/core'

/** The exact sums of k clusters, and the labels by which points are counted in them (-1: not yet). */
export interface ClusterSums {
  /** Of weight x coordinates: k x d. */
  readonly rows: Sums
  /** Of weights: k x 1; counts where points have none. */
  readonly weight: Sums
  /** n. */
  readonly counted: Int32Array
}

const ONE = Float64Array.of(1)

/**
 * Moves each of the points `from` to `to` - 1 whose label is not the one it is counted by, and returns how many moved.
 *
 * @param clusters written
 */
export function moveSums(
  clusters: ClusterSums,
  points: Points,
  weights: Float64Array | null,
  labels: Int32Array,
  from = 0,
  to: number = points.n,
): number {
  const { data, d } = points
  const { rows, weight, counted } = clusters
  const ones = weights === null ? ONE : weights
  let moved = 0
  for (let i = from; i < to; i++) {
    const before = counted[i]
    const after = labels[i]
    if (before === after) continue
    const w = weights === null ? 1 : weights[i]
    if (before >= 0) {
      addRow(rows, before, data, i * d, -w)
      addRow(weight, before, ones, weights === null ? 0 : i, -1)
    }
    addRow(rows, after, data, i * d, w)
    addRow(weight, after, ones, weights === null ? 0 : i, 1)
    counted[i] = after
    moved++
  }
  return moved
}
