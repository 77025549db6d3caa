import type { Points } from '@kentro/core'
import { principalAxes } from './principal-axes.ts'
import { sampleIndices } from './sample.ts'

/** A plane, or a line, in which points of d columns are shown. */
export interface View {
  /** Where points are in it: across, and up; null on a line. */
  place(points: Points): { x: Float64Array; y: Float64Array | null }
  /** What its axes are called. */
  readonly names: readonly string[]
  /** What it leaves out; '' where that is nothing. */
  readonly caption: string
}

// The most values of which principal axes are taken.
const MOST_VALUES = 400_000

/** The view of points in one or two of their columns, or in their first two principal components. */
export function viewOf(points: Points, columns: readonly number[] | null): View {
  return columns === null ? principalView(points) : columnsView(points.d, columns)
}

function columnsView(d: number, columns: readonly number[]): View {
  return {
    place({ data, n }) {
      const [x, y = null] = columns.map((j) => Float64Array.from({ length: n }, (_, i) => data[i * d + j]))
      return { x, y }
    },
    names: columns.map((j) => `x${j}`),
    caption: columns.length < d ? `${columns.length} of ${d} columns.` : '',
  }
}

function principalView(points: Points): View {
  const { d } = points
  const means = meansOf(points)
  const { axes, shares } = principalAxes(sampleOf(points), means)
  const along = ({ data, n }: Points, a: number): Float64Array =>
    Float64Array.from({ length: n }, (_, i) =>
      means.reduce((sum, mean, j) => sum + (data[i * d + j] - mean) * axes[a * d + j], 0),
    )
  const percent = (share: number): string => `${Number((100 * share).toPrecision(2))}%`
  return {
    place: (source) => ({ x: along(source, 0), y: along(source, 1) }),
    names: [`first principal component (${percent(shares[0])})`, `second principal component (${percent(shares[1])})`],
    caption: `The first two principal components of ${d} columns, with their shares of the variance.`,
  }
}

/** Few enough of the points. */
function sampleOf({ data, n, d }: Points): Points {
  const indices = sampleIndices(n, Math.min(n, Math.max(2, Math.floor(MOST_VALUES / d))))
  const rows = new Float64Array(indices.length * d)
  for (const [p, i] of indices.entries()) rows.set(data.subarray(i * d, (i + 1) * d), p * d)
  return { data: rows, n: indices.length, d }
}

function meansOf({ data, n, d }: Points): Float64Array {
  const means = new Float64Array(d)
  for (let p = 0; p < data.length; p++) means[p % d] += data[p] / n
  return means
}
