import { squaredDistance } from '@kentro/core'
import type { Bounder, Engine } from '@kentro/kernels'
import { MOST_BOUND } from '@kentro/kernels'

/**
 * The first point with a label that is not its nearest centroid's (the lowest index on ties), with a bound that does not
 * hold, or with bounds on its own centroid that are new and not tight; null if there is none.
 *
 * @param lower n x (k rounded up to a multiple of 4)
 * @param before the upper bounds of the round before (n), or null in the first
 */
export function boundFault(
  { points, labels, bounder }: Engine,
  centroids: Float64Array,
  lower: Float32Array,
  before: Float64Array | null,
): unknown {
  const { upper, drift, margins } = bounder as Bounder
  const { scale, relative, absolute } = margins
  const { data, n, d } = points
  const k = drift.length
  const tiled = Math.ceil(k / 4) * 4
  for (let i = 0; i < n; i++) {
    let least = Infinity
    let own = 0
    for (let c = 0; c < k; c++) {
      const square = squaredDistance(data, i * d, centroids, c * d, d)
      const most = (Math.sqrt(square) * scale + drift[c]) * (1 + relative) + 2 * absolute
      if (lower[i * tiled + c] > most) return { i, c, lower: lower[i * tiled + c], most }
      if (square < least) {
        least = square
        own = c
      }
    }
    if (labels[i] !== own) return { i, label: labels[i], own }
    const distance = Math.sqrt(least) * scale
    const from = distance * (1 - relative) - absolute - drift[own] * 2 ** -50
    const to = distance * (1 + 2 * relative) + absolute + drift[own] * 2 ** -50
    const bound = upper[i] + drift[own]
    if (bound < from) return { i, own, bound, from }
    if (upper[i] === before?.[i]) continue
    if (bound > to) return { i, own, bound, to }
    const near = Math.min((distance + drift[own]) * (1 - 2 ** -21), 0.999 * MOST_BOUND) - absolute
    if (before !== null && lower[i * tiled + own] < near) return { i, own, lower: lower[i * tiled + own], near }
  }
  return null
}
