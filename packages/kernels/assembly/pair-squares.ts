import { coordinate } from './rows'
import { two } from './two'

@inline
function square(row: usize, centroid: usize, j: usize, single: bool): v128 {
  const difference = f64x2.sub(two(row, j, single), v128.load(centroid + (j << 3)))
  return f64x2.mul(difference, difference)
}

@inline
function last(row: usize, centroid: usize, j: usize, single: bool): f64 {
  const difference = coordinate(row, j, single) - load<f64>(centroid + (j << 3))
  return difference * difference
}

@inline
function squares(
  d: usize, single: bool, p0: usize, p1: usize, p2: usize, p3: usize, c0: usize, c1: usize, c2: usize, c3: usize, out: usize,
): void {
  let s01 = f64x2.splat(0)
  let s23 = s01
  let j: usize = 0
  for (; j + 2 <= d; j += 2) {
    const q0 = square(p0, c0, j, single)
    const q1 = square(p1, c1, j, single)
    const q2 = square(p2, c2, j, single)
    const q3 = square(p3, c3, j, single)
    s01 = f64x2.add(s01, v128.shuffle<i64>(q0, q1, 0, 2))
    s23 = f64x2.add(s23, v128.shuffle<i64>(q2, q3, 0, 2))
    s01 = f64x2.add(s01, v128.shuffle<i64>(q0, q1, 1, 3))
    s23 = f64x2.add(s23, v128.shuffle<i64>(q2, q3, 1, 3))
  }
  if (j < d) {
    s01 = f64x2.add(s01, f64x2.replace_lane(f64x2.splat(last(p0, c0, j, single)), 1, last(p1, c1, j, single)))
    s23 = f64x2.add(s23, f64x2.replace_lane(f64x2.splat(last(p2, c2, j, single)), 1, last(p3, c3, j, single)))
  }
  v128.store(out, s01)
  v128.store(out, s23, 16)
}

/**
 * Writes the squared distances of four rows and four centroids, pair by pair, by the canonical form: four f64 at `out`. Two
 * columns are squared at once, and added one after the other to sums that share a vector by twos.
 */
export function pairSquares(
  d: usize, single: bool, p0: usize, p1: usize, p2: usize, p3: usize, c0: usize, c1: usize, c2: usize, c3: usize, out: usize,
): void {
  if (single) squares(d, true, p0, p1, p2, p3, c0, c1, c2, c3, out)
  else squares(d, false, p0, p1, p2, p3, c0, c1, c2, c3, out)
}
