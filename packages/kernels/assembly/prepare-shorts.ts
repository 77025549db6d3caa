import { Fit } from './fit'
import { ROUND } from './round'
import { coordinate, rowAt } from './rows'
import { two } from './two'

// Rounds a norm up: more than its own rounding, that of the sum of squares and that to float32 together.
const UP: f64 = 1.000001
// Products of rows of norms at most this, their own rounding included, fit 32 bits.
const MOST_NORM: f64 = 46000.0
const MOST_SHORT: f64 = 32766.0
const MOST_FACTOR: f64 = 1e30

/** Two columns of a row, centred and scaled. */
@inline
function pair(fit: Fit, row: usize, j: usize, single: bool): v128 {
  const x = f64x2.sub(two(row, j, single), v128.load(fit.centre + (j << 3)))
  return f64x2.mul(x, f64x2.splat(fit.scale))
}

@inline
function one(fit: Fit, row: usize, j: usize, single: bool): f64 {
  return (coordinate(row, j, single) - load<f64>(fit.centre + (j << 3))) * fit.scale
}

/** The sum of the lanes of two vectors. */
@inline
function total(p: v128, q: v128): f64 {
  const sum = f64x2.add(p, q)
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)
}

/**
 * Writes the points `from` to `to` - 1, centred and scaled, in 16 bits, each with a factor of its own; their norms, factors
 * and the norms of what is lost. Sums are of four interleaved parts, and then what is left over.
 */
export function prepareShorts(fit: Fit, from: i32, to: i32): i32 {
  const d = <usize>fit.d
  const single = fit.single != 0
  const stride = ((d + 7) & ~7) << 1
  const even = d & ~3
  const zero = f64x2.splat(0)
  const round = f64x2.splat(ROUND)
  for (let i = from; i < to; i++) {
    const row = rowAt(fit, i)
    let p = zero
    let q = zero
    let most = zero
    for (let j: usize = 0; j < even; j += 4) {
      const x = pair(fit, row, j, single)
      const y = pair(fit, row, j + 2, single)
      p = f64x2.add(p, f64x2.mul(x, x))
      q = f64x2.add(q, f64x2.mul(y, y))
      most = f64x2.max(most, f64x2.max(f64x2.abs(x), f64x2.abs(y)))
    }
    let sum = total(p, q)
    let largest = max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1))
    for (let j = even; j < d; j++) {
      const x = one(fit, row, j, single)
      sum += x * x
      largest = max(largest, abs(x))
    }
    const inverse = min(MOST_FACTOR, min(MOST_NORM / sqrt(sum), MOST_SHORT / largest))
    const times = f64x2.splat(inverse)
    const shorts = fit.shorts + <usize>i * stride
    p = zero
    q = zero
    for (let j: usize = 0; j < even; j += 4) {
      let x = f64x2.mul(pair(fit, row, j, single), times)
      let y = f64x2.mul(pair(fit, row, j + 2, single), times)
      // The lowest bits of the rounded sums are the integers.
      const a = f64x2.add(x, round)
      const b = f64x2.add(y, round)
      x = f64x2.sub(x, f64x2.sub(a, round))
      y = f64x2.sub(y, f64x2.sub(b, round))
      p = f64x2.add(p, f64x2.mul(x, x))
      q = f64x2.add(q, f64x2.mul(y, y))
      v128.store64_lane(shorts + (j << 1), v128.shuffle<i16>(a, b, 0, 4, 8, 12, 0, 4, 8, 12), 0)
    }
    let lost = total(p, q)
    for (let j = even; j < d; j++) {
      const x = one(fit, row, j, single) * inverse
      const whole = x + ROUND - ROUND
      lost += (x - whole) * (x - whole)
      store<i16>(shorts + (j << 1), <i16>whole)
    }
    const at = <usize>i << 2
    store<f32>(fit.norms + at, <f32>(sqrt(sum) * UP))
    store<f32>(fit.factors + at, <f32>(-2.0 * (1.0 / inverse)))
    store<f32>(fit.residuals + at, <f32>(sqrt(lost) / inverse * UP))
  }
  return to - from
}
