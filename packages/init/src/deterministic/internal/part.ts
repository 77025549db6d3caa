import {
  addRow,
  columnRanges,
  exactSum,
  sumGrid,
  sumOffset,
  sums,
  totalOf,
  weightedMagnitudes,
  writeMean,
} from '@kentro/core'
import type { Ranges } from '@kentro/core'

/** Points that lie next to each other in memory, with their weights. */
export interface Rows {
  /** n x d. */
  readonly data: Float64Array
  /** n, all > 0. */
  readonly weights: Float64Array
  readonly n: number
  readonly d: number
  /** A power of two, the same for all parts: times this, deviations neither over- nor underflow when squared. */
  readonly scale: number
}

/** A part of the points, and how it spreads around its mean. */
export interface Part extends Rows {
  /** d. */
  readonly mean: Float64Array
  /** The greatest deviation from the mean in each column (d), scaled. */
  readonly reach: Float64Array
  /** The sum of weight x squared deviation in each column (d), scaled. */
  readonly squares: Float64Array
  /** The sum of `squares`. */
  readonly scatter: number
}

/** The rows `from` to `to` - 1 as a part; its sums do not depend on the order of the rows. */
export function partOf(rows: Rows, from: number, to: number): Part {
  const { d, scale } = rows
  const part = {
    data: rows.data.subarray(from * d, to * d),
    weights: rows.weights.subarray(from, to),
    n: to - from,
    d,
    scale,
  }
  const ranges = columnRanges(part.data, part.n, d)
  const mean = meanOf(part, ranges)
  const reach = mean.map((value, j) => Math.max(ranges.high[j] - value, value - ranges.low[j]) * scale)
  const squares = squaresOf(part, mean, reach)
  return { ...part, mean, reach, squares, scatter: squares.reduce((sum, square) => sum + square) }
}

function meanOf({ data, weights, n, d }: Rows, ranges: Ranges): Float64Array {
  const total = sums(sumGrid(ranges, n, weightedMagnitudes(data, weights, sumOffset(ranges))), 1)
  for (let i = 0; i < n; i++) addRow(total, 0, data, i * d, weights[i])
  const mean = new Float64Array(d)
  writeMean(total, 0, exactSum(weights), mean, 0)
  return mean
}

function squaresOf({ data, weights, n, d, scale }: Rows, mean: Float64Array, reach: Float64Array): Float64Array {
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight))
  const largest = reach.map((value) => value * value * heaviest)
  // What is less than 2^-70 of the largest or so is rounded off, whatever the order.
  const total = sums(sumGrid({ low: new Float64Array(d), high: largest, tiny: largest }, n), 1)
  const squares = new Float64Array(d)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) {
      const deviation = (data[p] - mean[j]) * scale
      squares[j] = deviation * deviation
    }
    addRow(total, 0, squares, 0, weights[i])
  }
  return squares.map((_, j) => totalOf(total, 0, j))
}
