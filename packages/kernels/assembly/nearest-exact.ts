import { Fit } from './fit'
import { coordinate, rowAt } from './rows'

/** The nearest centroid of point i by the canonical form, the lowest index on ties. */
export function nearestExact(fit: Fit, i: i32): i32 {
  const d = <usize>fit.d
  const k = fit.k
  const width = d << 3
  const row = rowAt(fit, i)
  const single = fit.single != 0
  let nearest = 0
  let least: f64 = Infinity
  let at = fit.centroids
  let c = 0
  // Two centroids share the lanes of a vector, two vectors hide each other's latency: each sum is still the canonical one.
  for (; c + 4 <= k; c += 4, at += width << 2) {
    let s01 = f64x2.splat(0)
    let s23 = s01
    for (let j: usize = 0; j < d; j++) {
      const x = f64x2.splat(coordinate(row, j, single))
      const p = at + (j << 3)
      const a = f64x2.sub(x, v128.load64_lane(p + width, v128.load64_zero(p), 1))
      const b = f64x2.sub(x, v128.load64_lane(p + 3 * width, v128.load64_zero(p + 2 * width), 1))
      s01 = f64x2.add(s01, f64x2.mul(a, a))
      s23 = f64x2.add(s23, f64x2.mul(b, b))
    }
    const s0 = f64x2.extract_lane(s01, 0)
    const s1 = f64x2.extract_lane(s01, 1)
    const s2 = f64x2.extract_lane(s23, 0)
    const s3 = f64x2.extract_lane(s23, 1)
    if (s0 < least) { least = s0; nearest = c }
    if (s1 < least) { least = s1; nearest = c + 1 }
    if (s2 < least) { least = s2; nearest = c + 2 }
    if (s3 < least) { least = s3; nearest = c + 3 }
  }
  for (; c < k; c++, at += width) {
    let sum: f64 = 0
    for (let j: usize = 0; j < d; j++) {
      const difference = coordinate(row, j, single) - load<f64>(at + (j << 3))
      sum += difference * difference
    }
    if (sum < least) { least = sum; nearest = c }
  }
  return nearest
}
