import type { Points } from '@kentro/core'
import type { Neighbours } from './neighbours.ts'
import { squaresTo } from './squares-to.ts'

/**
 * Writes the two nearest of the first `count` centres (rows of d) for all points, the lowest index on ties. It asks for
 * count x n distances.
 *
 * @param out n, written
 */
export function nearestTwo({ data, n, d }: Points, centres: Float64Array, count: number, out: Neighbours): void {
  const { first, second, near, next } = out
  const x = new Float64Array(d)
  const squares = new Float64Array(count)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) x[j] = data[p]
    squaresTo(x, centres, count, squares)
    let a = -1
    let b = -1
    let least = Infinity
    let other = Infinity
    for (let c = 0; c < count; c++) {
      const square = squares[c]
      if (square >= other) continue
      if (square < least) {
        b = a
        other = least
        a = c
        least = square
      } else {
        b = c
        other = square
      }
    }
    first[i] = a
    second[i] = b
    near[i] = least
    next[i] = other
  }
}
