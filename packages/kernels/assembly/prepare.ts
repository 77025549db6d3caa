import { Fit } from './fit'
import { coordinate, rowAt } from './rows'
import { two } from './two'

// Rounds a norm up: more than its own rounding, that of the sum of squares and that to float32 together.
const UP: f64 = 1.000001

/** Sums of squares are of four interleaved parts, and then what is left over. */
@inline
function prepareRows(fit: Fit, from: i32, to: i32, single: bool): void {
  const d = <usize>fit.d
  const scale = f64x2.splat(fit.scale)
  for (let i = from; i < to; i++) {
    const row = rowAt(fit, i)
    let block = fit.blocks + ((<usize>(i >> 3) * d << 3) + <usize>(i & 7) << 2)
    let p = f64x2.splat(0)
    let q = p
    let j: usize = 0
    for (; j + 4 <= d; j += 4, block += 128) {
      const x = f64x2.mul(f64x2.sub(two(row, j, single), v128.load(fit.centre + (j << 3))), scale)
      const y = f64x2.mul(f64x2.sub(two(row, j + 2, single), v128.load(fit.centre + (j << 3), 16)), scale)
      p = f64x2.add(p, f64x2.mul(x, x))
      q = f64x2.add(q, f64x2.mul(y, y))
      const xs = f32x4.demote_f64x2_zero(x)
      const ys = f32x4.demote_f64x2_zero(y)
      v128.store32_lane(block, xs, 0)
      v128.store32_lane(block, xs, 1, 32)
      v128.store32_lane(block, ys, 0, 64)
      v128.store32_lane(block, ys, 1, 96)
    }
    const parts = f64x2.add(p, q)
    let sum = f64x2.extract_lane(parts, 0) + f64x2.extract_lane(parts, 1)
    if (j + 2 <= d) {
      const x = f64x2.mul(f64x2.sub(two(row, j, single), v128.load(fit.centre + (j << 3))), scale)
      const squares = f64x2.mul(x, x)
      sum += f64x2.extract_lane(squares, 0)
      sum += f64x2.extract_lane(squares, 1)
      const xs = f32x4.demote_f64x2_zero(x)
      v128.store32_lane(block, xs, 0)
      v128.store32_lane(block, xs, 1, 32)
      j += 2
      block += 64
    }
    for (; j < d; j++, block += 32) {
      const x = (coordinate(row, j, single) - load<f64>(fit.centre + (j << 3))) * fit.scale
      sum += x * x
      store<f32>(block, <f32>x)
    }
    store<f32>(fit.norms + (<usize>i << 2), <f32>(sqrt(sum) * UP))
  }
}

/** Writes the blocks and norms of the points `from` to `to` - 1 and returns how many these are; `from` is a multiple of 8. */
export function prepare(fit: Fit, from: i32, to: i32): i32 {
  if (fit.single) prepareRows(fit, from, to, true)
  else prepareRows(fit, from, to, false)
  return to - from
}
