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
  let moved = 0
  for (let i = from; i < to; i++) {
    const before = counted[i]
    const after = labels[i]
    if (before === after) continue
    const w = weights === null ? 1 : weights[i]
    if (before >= 0) {
      addRow(rows, before, data, i * d, -w)
      addWeight(weight, before, weights, i, -1)
    }
    addRow(rows, after, data, i * d, w)
    addWeight(weight, after, weights, i, 1)
    counted[i] = after
    moved++
  }
  return moved
}

/** Adds the weight of point i to cluster c, or takes it back. A weight of 1 is a whole number of the first limb. */
function addWeight(sums: Sums, c: number, weights: Float64Array | null, i: number, sign: number): void {
  if (weights === null) sums.limbs[c * sums.grid.limbs] += sign * sums.grid.scale[0]
  else addRow(sums, c, weights, i, sign)
}
