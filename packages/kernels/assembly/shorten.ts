import { Fit } from './fit'
import { ROUND } from './round'
import { coordinate } from './rows'
import { two } from './two'

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

@inline
function write(fit: Fit, row: usize, single: bool, shorts: usize): void {
  const d = <usize>fit.d
  const even = d & ~3
  const zero = f64x2.splat(0)
  const round = f64x2.splat(ROUND)
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
  fit.rowSquare = sum
  fit.rowInverse = inverse
  fit.rowLost = sqrt(lost) / inverse
}

/**
 * Writes the row at this address, centred, scaled and divided by a factor of its own, in 16 bits, and what it found of it into
 * the Fit. Sums are of four interleaved parts, and then what is left over.
 */
export function shorten(fit: Fit, row: usize, single: bool, shorts: usize): void {
  if (single) write(fit, row, true, shorts)
  else write(fit, row, false, shorts)
}
