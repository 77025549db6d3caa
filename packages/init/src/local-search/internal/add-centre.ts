import type { Centres } from './centres.ts'

/**
 * Makes a point the last centre.
 *
 * @param squares its squared distances to all points (n)
 */
export function addCentre(centres: Centres, i: number, squares: Float64Array): void {
  const { points, indices, rows, neighbours } = centres
  const { data, n, d } = points
  const { first, second, near, next } = neighbours
  const c = centres.count++
  indices[c] = i
  rows.set(data.subarray(i * d, (i + 1) * d), c * d)
  for (let other = 0; other < n; other++) {
    const square = squares[other]
    if (square >= next[other]) continue
    if (square < near[other]) {
      second[other] = first[other]
      next[other] = near[other]
      first[other] = c
      near[other] = square
    } else {
      second[other] = c
      next[other] = square
    }
  }
}
