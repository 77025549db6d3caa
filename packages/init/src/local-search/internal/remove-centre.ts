import type { Centres } from './centres.ts'
import { squaresTo } from './squares-to.ts'

/**
 * Takes centre c away, whose place the last one takes, and returns how many distances that took: those of the points
 * that had it as one of their two nearest, to all that are left.
 */
export function removeCentre(centres: Centres, c: number): number {
  const { points, indices, rows, neighbours } = centres
  const { data, n, d } = points
  const { first, second, near, next } = neighbours
  const last = --centres.count
  indices[c] = indices[last]
  rows.copyWithin(c * d, last * d, (last + 1) * d)
  const x = new Float64Array(d)
  const squares = new Float64Array(last)
  let repaired = 0
  for (let i = 0; i < n; i++) {
    const lost = first[i] === c || second[i] === c
    if (first[i] === c) {
      first[i] = second[i]
      near[i] = next[i]
    }
    if (first[i] === last) first[i] = c
    if (second[i] === last) second[i] = c
    if (!lost) continue
    for (let j = 0, p = i * d; j < d; j++, p++) x[j] = data[p]
    squaresTo(x, rows, last, squares)
    const b = leastBut(squares, first[i])
    second[i] = b
    next[i] = b < 0 ? Infinity : squares[b]
    repaired++
  }
  return repaired * last
}

/** Which square is the least of all but one, the lowest index on ties; -1 where there is no other. */
function leastBut(squares: Float64Array, own: number): number {
  let least = -1
  for (let c = 0; c < squares.length; c++) {
    if (c !== own && (least < 0 || squares[c] < squares[least])) least = c
  }
  return least
}
