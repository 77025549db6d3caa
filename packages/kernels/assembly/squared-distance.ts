import { Fit } from './fit'
import { coordinate, rowAt } from './rows'

/** The squared distance of point i to centroid c, by the canonical form. */
export function squaredDistance(fit: Fit, i: i32, c: i32): f64 {
  const d = <usize>fit.d
  const single = fit.single != 0
  const row = rowAt(fit, i)
  const centroid = fit.centroids + (<usize>c * d << 3)
  let sum: f64 = 0
  for (let j: usize = 0; j < d; j++) {
    const difference = coordinate(row, j, single) - load<f64>(centroid + (j << 3))
    sum += difference * difference
  }
  return sum
}

/**
 * Writes the squared distances of point i to `count` centroids (i32 at `list`) as f64 at `out`: four at a time, two to a
 * vector, so that they hide each other's latency; each sum is still the canonical one.
 */
export function squaredDistances(fit: Fit, i: i32, list: usize, count: i32, out: usize): void {
  const d = <usize>fit.d
  const single = fit.single != 0
  const row = rowAt(fit, i)
  let at = 0
  for (; at + 4 <= count; at += 4, list += 16, out += 32) {
    const p0 = fit.centroids + (<usize>load<i32>(list) * d << 3)
    const p1 = fit.centroids + (<usize>load<i32>(list, 4) * d << 3)
    const p2 = fit.centroids + (<usize>load<i32>(list, 8) * d << 3)
    const p3 = fit.centroids + (<usize>load<i32>(list, 12) * d << 3)
    let s01 = f64x2.splat(0)
    let s23 = s01
    for (let j: usize = 0; j < d; j++) {
      const q = j << 3
      const x = f64x2.splat(coordinate(row, j, single))
      const a = f64x2.sub(x, v128.load64_lane(p1 + q, v128.load64_zero(p0 + q), 1))
      const b = f64x2.sub(x, v128.load64_lane(p3 + q, v128.load64_zero(p2 + q), 1))
      s01 = f64x2.add(s01, f64x2.mul(a, a))
      s23 = f64x2.add(s23, f64x2.mul(b, b))
    }
    v128.store(out, s01)
    v128.store(out, s23, 16)
  }
  for (; at < count; at++, list += 4, out += 8) store<f64>(out, squaredDistance(fit, i, load<i32>(list)))
}
