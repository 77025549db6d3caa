import type { BoundWork } from '../src/bounds/bounder.ts'
import type { Round } from './journey.ts'

/**
 * The first bound that does not hold in a round, or null: of a point, on the distance to its own centroid from above and on
 * those to the others of each group from below; of a centroid, on half the distance to the nearest other one.
 */
export function boundFault({ arrays, margins, shape }: BoundWork, round: Round): unknown {
  const { lower, upper, slotOf } = arrays
  const { squares, labels } = round
  const { scale, relative, absolute } = margins
  const k = slotOf.length
  const least = new Float64Array(shape.groups)
  for (let i = 0; i < labels.length; i++) {
    const own = Math.sqrt(squares[i * k + labels[i]]) * scale * (1 - relative) - absolute
    if (upper[i] < own) return { i, upper: upper[i], own }
    least.fill(Infinity)
    for (let c = 0; c < k; c++) {
      const group = Math.floor(slotOf[c] / shape.width)
      if (c !== labels[i]) least[group] = Math.min(least[group], squares[i * k + c])
    }
    for (let group = 0; group < shape.groups; group++) {
      const most = Math.sqrt(least[group]) * scale * (1 + relative) + absolute
      if (lower[i * shape.stride + group] > most) return { i, group, lower: lower[i * shape.stride + group], most }
    }
  }
  return round.shifts === null ? null : gapFault(arrays.halves, round, scale, absolute)
}

function gapFault(halves: Float32Array, { centroids }: Round, scale: number, absolute: number): unknown {
  const k = halves.length
  const d = centroids.length / k
  for (let c = 0; c < k; c++) {
    for (let other = 0; other < k; other++) {
      let square = 0
      for (let j = 0; j < d; j++) square += ((centroids[c * d + j] - centroids[other * d + j]) * scale) ** 2
      const most = Math.sqrt(square) / 2 + absolute
      if (c !== other && halves[c] > most) return { c, other, half: halves[c], most }
    }
  }
  return null
}
