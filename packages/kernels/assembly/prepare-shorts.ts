import { Fit } from './fit'
import { rowAt } from './rows'
import { shorten } from './shorten'

// Rounds a norm up: more than its own rounding, that of the sum of squares and that to float32 together.
const UP: f64 = 1.000001

/** prepare, for points in 16 bits: writes these, their norms and factors, and the norms of what is lost. */
export function prepareShorts(fit: Fit, from: i32, to: i32): i32 {
  const single = fit.single != 0
  const stride = <usize>((fit.d + 7) & ~7) << 1
  for (let i = from; i < to; i++) {
    shorten(fit, rowAt(fit, i), single, fit.shorts + <usize>i * stride)
    const at = <usize>i << 2
    store<f32>(fit.norms + at, <f32>(sqrt(fit.rowSquare) * UP))
    store<f32>(fit.factors + at, <f32>(-2.0 * (1.0 / fit.rowInverse)))
    store<f32>(fit.residuals + at, <f32>(fit.rowLost * UP))
  }
  return to - from
}
