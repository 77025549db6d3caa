import { Fit } from './fit'
import { moveSums } from './move-sums'
import { nearestExact } from './nearest-exact'
import { tile } from './tile'

/**
 * Writes the labels of the points `from` to `to` - 1 (`from` a multiple of 8, at most 512 points), moves them to the sums of
 * these, and returns how many of them float32 could not tell, so that the canonical form had to.
 */
export function assign(fit: Fit, from: i32, to: i32): i32 {
  const count = to - from
  tile(fit, fit.blocks + (<usize>from * <usize>fit.d << 2), (count + 7) >> 3)
  const constant = f32x4.splat(<f32>fit.constant)
  const linear = f32x4.splat(<f32>fit.linear)
  const square = f32x4.splat(<f32>fit.square)
  let open = 0
  for (let i: i32 = 0; i < count; i += 4) {
    const at = <usize>i << 2
    const p = (<usize>from << 2) + at
    const norm = v128.load(fit.norms + p)
    const margin = f32x4.add(constant, f32x4.mul(norm, f32x4.add(linear, f32x4.mul(norm, square))))
    const gap = f32x4.sub(v128.load(fit.second + at), v128.load(fit.least + at))
    v128.store(fit.labels + p, v128.load(fit.nearest + at))
    const told = i32x4.bitmask(f32x4.gt(gap, margin))
    if (told == 15) continue
    for (let lane = 0; lane < 4 && i + lane < count; lane++) {
      if ((told >> lane) & 1) continue
      open++
      store<i32>(fit.labels + p + (<usize>lane << 2), nearestExact(fit, from + i + lane))
    }
  }
  moveSums(fit, from, to)
  return open
}
