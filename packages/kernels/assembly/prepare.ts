import { Fit } from './fit'
import { coordinate, rowAt } from './rows'

// Rounds a norm up: more than its own rounding, that of the sum of squares and that to float32 together.
const UP: f64 = 1.000001

/** Writes the blocks and norms of the points `from` to `to` - 1 and returns how many these are; `from` is a multiple of 8. */
export function prepare(fit: Fit, from: i32, to: i32): i32 {
  const d = <usize>fit.d
  const single = fit.single != 0
  for (let i = from; i < to; i++) {
    const row = rowAt(fit, i)
    const block = fit.blocks + ((<usize>(i >> 3) * d << 3) + <usize>(i & 7) << 2)
    let sum: f64 = 0
    for (let j: usize = 0; j < d; j++) {
      const x = (coordinate(row, j, single) - load<f64>(fit.centre + (j << 3))) * fit.scale
      sum += x * x
      store<f32>(block + (j << 5), <f32>x)
    }
    store<f32>(fit.norms + (<usize>i << 2), <f32>(sqrt(sum) * UP))
  }
  return to - from
}
