import { Fit } from './fit'
import { shortsAt } from './least-of-points'

@inline
function plus(sum: v128, x: usize, c: usize): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(v128.load(x), v128.load(c)))
}

/** The score of point i and centroid c, both in 16 bits: that which leastOfPoints computes, bit for bit. */
export function shortScore(fit: Fit, i: i32, c: i32, slot: i32): f32 {
  const end = <usize>((fit.d + 7) & ~7) << 1
  const x = shortsAt(fit, fit.shorts, i)
  const row = shortsAt(fit, fit.tileRows, c)
  let p = i32x4.splat(0)
  let q = p
  let j: usize = 0
  for (; j + 32 <= end; j += 32) {
    p = plus(p, x + j, row + j)
    q = plus(q, x + j + 16, row + j + 16)
  }
  if (j < end) p = plus(p, x + j, row + j)
  p = i32x4.add(p, q)
  p = i32x4.add(p, v128.shuffle<i32>(p, p, 2, 3, 0, 1))
  const product = i32x4.extract_lane(p, 0) + i32x4.extract_lane(p, 1)
  const at = <usize>slot << 2
  const factor = load<f32>(fit.factors + (<usize>i << 2))
  return <f32>product * load<f32>(fit.tileFactors + at) * factor + load<f32>(fit.squares + at)
}
