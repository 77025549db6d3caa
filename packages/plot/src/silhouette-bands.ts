import { orderedDistinct } from './columns.ts'

/** The silhouettes of one cluster. */
export interface Band {
  readonly label: number | string
  /** Where it lies, from bottom to top. */
  readonly low: number
  readonly high: number
  /** A line along the ends of its bars, from top to bottom, as value and place. */
  readonly outline: readonly (readonly [value: number, place: number])[]
}

// Between clusters, as a share of all points.
const GAP = 0.015
// More bars than this in all cannot be told apart.
const MOST_BARS = 400

/** The clusters one below the other, a bar of height 1 for each point, from 0 to `total`. */
export function silhouetteBands(
  values: Float64Array,
  labels: readonly (number | string)[],
): { bands: Band[]; total: number } {
  const members = new Map(orderedDistinct(labels).map((label) => [label, [] as number[]]))
  for (const [p, label] of labels.entries()) members.get(label)?.push(values[p])
  const gap = GAP * values.length
  const total = values.length + gap * (members.size - 1)
  let high = total
  const bands = [...members].map(([label, own]) => {
    const top = high
    high = top - own.length - gap
    const most = Math.ceil((MOST_BARS * own.length) / values.length)
    const outline = outlineOf(Float64Array.from(own).sort().reverse(), top, most)
    return { label, low: top - own.length, high: top, outline }
  })
  return { bands, total }
}

/** The ends of bars, the largest first; where there are too many, of bars at even distances. */
function outlineOf(sorted: Float64Array, top: number, most: number): [number, number][] {
  const bars = Math.min(sorted.length, most)
  const height = sorted.length / bars
  return Array.from({ length: bars }, (_, b) => sorted[Math.floor((b + 0.5) * height)]).flatMap((value, b) => [
    [value, top - b * height],
    [value, top - (b + 1) * height],
  ])
}
