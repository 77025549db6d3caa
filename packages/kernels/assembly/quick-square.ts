import { Fit } from './fit'
import { coordinate, rowAt } from './rows'

@inline
function two(row: usize, j: usize, single: bool): v128 {
  return single ? f64x2.promote_low_f32x4(v128.load64_zero(row + (j << 2))) : v128.load(row + (j << 3))
}

@inline
function part(row: usize, centroid: usize, j: usize, single: bool): v128 {
  const difference = f64x2.sub(two(row, j, single), v128.load(centroid + (j << 3)))
  return f64x2.mul(difference, difference)
}

/**
 * The squared distance of point i to centroid c, summed in eight interleaved parts: nearly the canonical one, and several times
 * as fast.
 */
export function quickSquare(fit: Fit, i: i32, c: i32): f64 {
  const d = <usize>fit.d
  const single = fit.single != 0
  const row = rowAt(fit, i)
  const centroid = fit.centroids + (<usize>c * d << 3)
  let s0 = f64x2.splat(0)
  let s1 = s0
  let s2 = s0
  let s3 = s0
  let j: usize = 0
  for (; j + 8 <= d; j += 8) {
    s0 = f64x2.add(s0, part(row, centroid, j, single))
    s1 = f64x2.add(s1, part(row, centroid, j + 2, single))
    s2 = f64x2.add(s2, part(row, centroid, j + 4, single))
    s3 = f64x2.add(s3, part(row, centroid, j + 6, single))
  }
  const low = f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3))
  let sum = f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1)
  for (; j < d; j++) {
    const difference = coordinate(row, j, single) - load<f64>(centroid + (j << 3))
    sum += difference * difference
  }
  return sum
}
