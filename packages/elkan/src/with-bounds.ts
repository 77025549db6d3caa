import { squaredDistance } from '@kentro/core'
import { rowDistances } from '@kentro/kernels'
import type { Assigner, Work } from '@kentro/lloyd'
import { centroidGaps } from './centroid-gaps.ts'
import type { Gaps } from './centroid-gaps.ts'
import { addShifts } from './drift.ts'
import { lowerBounds } from './lower-bounds.ts'
import { limitOf, margins } from './margins.ts'

// The largest number below 1 by more than rounding to float32 can add.
const DOWN = 1 - 2 ** -23

/**
 * Elkan's assignment step. Bounds are stored as of the drift of their centroid when they were computed:
 * `lower[i * k + c] - drift[c]` is below the distance from point i to centroid c, `upper[i] + drift[labels[i]]` above the
 * distance to its own.
 */
export function withBounds({ points, centroids, labels, k, diameter }: Work): Assigner {
  const { data, n, d } = points
  const margin = margins(diameter, d)
  const { scale, relative } = margin
  const lower = lowerBounds(n, k)
  const upper = new Float64Array(n)
  const drift = new Float64Array(k)
  const gaps: Gaps = { halves: new Float64Array(k * k), least: new Float64Array(k) }
  const x = new Float64Array(d)
  const squares = new Float64Array(k)
  let started = false

  function load(i: number): void {
    for (let j = 0, p = i * d; j < d; j++) x[j] = data[p + j]
  }

  function setLower(i: number, c: number, square: number): void {
    lower[i * k + c] = (Math.sqrt(square) * scale * (1 - relative) + drift[c]) * DOWN
  }

  function setUpper(i: number, c: number, square: number): void {
    upper[i] = Math.sqrt(square) * scale * (1 + relative) - drift[c]
  }

  /** What bounds must exceed for a centroid to be farther from point i than its own centroid c. */
  function limit(i: number, c: number): number {
    return limitOf(upper[i] + drift[c] * (1 + 2 ** -50), margin)
  }

  function assignFirst(): number {
    for (let i = 0; i < n; i++) {
      load(i)
      rowDistances(x, 0, centroids, k, d, squares)
      let nearest = 0
      for (let c = 0; c < k; c++) {
        if (squares[c] < squares[nearest]) nearest = c
        setLower(i, c, squares[c])
      }
      labels[i] = nearest
      setUpper(i, nearest, squares[nearest])
    }
    return n * k
  }

  /** Looks at every centroid that the bounds of point i leave open, and returns how many distances that took. */
  function search(i: number, open: number): number {
    const row = i * k
    let nearest = labels[i]
    let least = -1
    let asked = 0
    for (let c = 0; c < k; c++) {
      if (lower[row + c] - drift[c] > open || gaps.halves[nearest * k + c] > open || c === nearest) continue
      if (least < 0) {
        load(i)
        least = squaredDistance(x, 0, centroids, nearest * d, d)
        asked++
        setLower(i, nearest, least)
        setUpper(i, nearest, least)
        open = limit(i, nearest)
        if (lower[row + c] - drift[c] > open || gaps.halves[nearest * k + c] > open) continue
      }
      const square = squaredDistance(x, 0, centroids, c * d, d)
      asked++
      setLower(i, c, square)
      if (square < least || (square === least && c < nearest)) {
        nearest = c
        least = square
        setUpper(i, c, square)
        open = limit(i, c)
      }
    }
    labels[i] = nearest
    return asked
  }

  function assignAgain(): number {
    centroidGaps(centroids, d, gaps, margin)
    let asked = (k * (k - 1)) / 2
    for (let i = 0; i < n; i++) {
      const open = limit(i, labels[i])
      if (gaps.least[labels[i]] <= open) asked += search(i, open)
    }
    return asked
  }

  return {
    assign() {
      if (started) return assignAgain()
      started = true
      return assignFirst()
    },
    moved(shifts, relocated) {
      addShifts(drift, shifts, margin)
      for (const i of relocated) upper[i] = Infinity
    },
  }
}
