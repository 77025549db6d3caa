import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'
import { assignNearest } from './assign-nearest.ts'
import { boundMargins, limitOf } from './bound-margins.ts'
import { FAR_AWAY, MOST_BOUND, MOST_LIMIT } from './bounder.ts'
import type { Bounder } from './bounder.ts'
import { writeDriftUp } from './drift-up.ts'
import { firstBounds } from './first-bounds.ts'
import { blockScale } from './wasm/block-scale.ts'

// Below 1 by more than rounding to float32.
const DOWN = 1 - 2 ** -23
// Above 1 by more than rounding to float32 and a difference in float32.
const MORE = 1 + 2 ** -21
// Above 1 by more than a sum of drifts is rounded.
const UP = 1 + 2 ** -50

/** The bounder in plain TypeScript; it asks for the same distances as that in WebAssembly. */
export function plainBounder(points: Points, labels: Int32Array, k: number): Bounder {
  const { data, n, d } = points
  const margins = boundMargins(blockScale(points), d)
  const { scale, relative } = margins
  const lower = new Float32Array(n * k)
  const upper = new Float64Array(n)
  const drift = new Float64Array(k)
  const driftUp = new Float32Array(k)
  const tiled = Math.ceil(k / 4) * 4
  const halves = new Float32Array(k * tiled).fill(FAR_AWAY)
  const gaps = new Float64Array(k)
  const x = new Float64Array(d)
  let open: number[] = []

  function setUpper(i: number, c: number, square: number): void {
    upper[i] = Math.sqrt(square) * scale * (1 + relative) - drift[c]
  }

  function setLower(i: number, c: number, square: number): void {
    lower[i * k + c] = Math.min((Math.sqrt(square) * scale * (1 - relative) + drift[c]) * DOWN, MOST_BOUND)
  }

  /** What lower bounds must exceed for a centroid to be farther from point i, for certain, than its own centroid c. */
  function limit(i: number, c: number): number {
    return limitOf(upper[i] + drift[c] * UP, margins)
  }

  /** Lists the centroids whose bounds do not exceed `most`, the point's own aside. */
  function listOpen(i: number, own: number, most: number): void {
    // NaN, where drifts overflowed, leaves all open that there are.
    const limits = Math.fround(most * MORE < MOST_LIMIT ? most * MORE : MOST_LIMIT)
    open = []
    for (let c = 0; c < k; c++) {
      if (Math.fround(lower[i * k + c] - driftUp[c]) > limits || halves[own * tiled + c] > limits) continue
      open.push(c)
    }
  }

  /** Looks at the centroids that the bounds of point i leave open, and returns how many distances that took. */
  function search(i: number, own: number, centroids: Float64Array): number {
    for (let j = 0, p = i * d; j < d; j++) x[j] = data[p + j]
    let least = squaredDistance(x, 0, centroids, own * d, d)
    let nearest = own
    setLower(i, own, least)
    setUpper(i, own, least)
    listOpen(i, own, limit(i, own))
    for (const c of open) {
      const square = squaredDistance(x, 0, centroids, c * d, d)
      setLower(i, c, square)
      if (square < least || (square === least && c < nearest)) {
        nearest = c
        least = square
      }
    }
    if (nearest !== own) setUpper(i, nearest, least)
    labels[i] = nearest
    return open.length + 1
  }

  return {
    margins,
    upper,
    drift,
    halves,
    gaps,
    first(centroids) {
      assignNearest(points, centroids, labels)
      firstBounds(points, centroids, lower)
      labels.forEach((c, i) => setUpper(i, c, squaredDistance(data, i * d, centroids, c * d, d)))
      return n * k
    },
    again(centroids) {
      let asked = 0
      writeDriftUp(drift, driftUp)
      for (let i = 0; i < n; i++) {
        const own = labels[i]
        const most = limit(i, own)
        if (gaps[own] > most) continue
        listOpen(i, own, most)
        if (open.length > 0) asked += search(i, own, centroids)
      }
      return asked
    },
  }
}
