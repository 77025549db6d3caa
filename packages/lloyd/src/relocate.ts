import { totalOf } from '@kentro/core'
import { moveSums, ownDistances } from '@kentro/kernels'
import type { Work } from './work.ts'

/**
 * Gives each cluster without weight the point of positive weight that is farthest from its centroid (the next one the
 * next farthest; ties: the lowest index first) and returns these points. A point that lies on its centroid, but for the
 * rounding of a weighted mean, is not taken.
 */
export function relocate(work: Work): number[] {
  const { points, weights, centroids, clusters, k } = work
  const empty: number[] = []
  for (let c = 0; c < k; c++) if (totalOf(clusters.weight, c) === 0) empty.push(c)
  if (empty.length === 0) return []
  const { labels } = work
  const distances = new Float64Array(points.n)
  ownDistances(points, centroids, labels, distances)
  if (weights !== null) clearRounding(work, distances)
  const taken = farthest(distances, weights, empty.length)
  taken.forEach((i, rank) => {
    labels[i] = empty[rank]
    moveSums(clusters, points, weights, labels, i, i + 1)
  })
  work.engine.relabelled(taken)
  return taken
}

// Four units in the last place. Products with weights are rounded, so that the mean of equal points need not be that point.
const ROUNDING = 2 ** -50

/** Sets the distance of each point to 0 that lies on its centroid but for rounding: else it could be taken for ever. */
function clearRounding({ points, centroids, labels }: Work, distances: Float64Array): void {
  const { data, n, d } = points
  for (let i = 0; i < n; i++) {
    const p = i * d
    const q = labels[i] * d
    let j = 0
    while (j < d && Math.abs(data[p + j] - centroids[q + j]) <= ROUNDING * Math.abs(data[p + j])) j++
    if (j === d) distances[i] = 0
  }
}

/** At most `count` indices by descending distance > 0. */
function farthest(distances: Float64Array, weights: Float64Array | null, count: number): number[] {
  const found: number[] = []
  for (let i = 0; i < distances.length; i++) {
    if (distances[i] === 0 || weights?.[i] === 0) continue
    if (found.length === count && distances[i] <= distances[found[count - 1]]) continue
    let rank = found.length
    while (rank > 0 && distances[i] > distances[found[rank - 1]]) rank--
    found.splice(rank, 0, i)
    if (found.length > count) found.pop()
  }
  return found
}
