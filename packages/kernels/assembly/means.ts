import { clusterAt } from './cluster-at'
import { Fit, Sums } from './fit'

const HALVES: f64 = 134217729
const BIAS: i32 = 1023

/** Adds groups of `part` to those of `whole`, and empties them. */
function fold(whole: Sums, part: Sums, from: i32, to: i32): void {
  const size = <usize>whole.limbs * <usize>whole.d << 3
  const apart = part.values - whole.values
  const end = whole.values + <usize>to * size
  let at = whole.values + <usize>from * size
  for (; at + 16 <= end; at += 16) {
    v128.store(at, f64x2.add(v128.load(at), v128.load(at + apart)))
    v128.store(at + apart, f64x2.splat(0))
  }
  if (at < end) {
    store<f64>(at, load<f64>(at) + load<f64>(at + apart))
    store<f64>(at + apart, 0)
  }
}

/** Adds the sums of the other threads to those of a Fit, and empties them. */
export function foldSums(fit: Fit, from: i32, to: i32): i32 {
  const first = clusterAt(from)
  const end = clusterAt(to)
  for (let at = 0; at < fit.others; at++) {
    const other = changetype<Fit>(<usize>load<u32>(fit.otherFits + (<usize>at << 2)))
    fold(fit.rowSums, other.rowSums, first, end)
    fold(fit.weightSums, other.weightSums, first, end)
  }
  return 0
}

@inline
function two(at: usize, both: bool): v128 {
  return both ? v128.load(at) : v128.load64_zero(at)
}

@inline
function upperHalf(x: v128): v128 {
  const t = f64x2.mul(f64x2.splat(HALVES), x)
  return f64x2.sub(t, f64x2.sub(t, x))
}

/** quotient of core, of two at once. */
@inline
function quotient(high: v128, low: v128, divisor: v128): v128 {
  const first = f64x2.div(high, divisor)
  const product = f64x2.mul(first, divisor)
  const a = upperHalf(first)
  const b = upperHalf(divisor)
  const c = f64x2.sub(first, a)
  const d = f64x2.sub(divisor, b)
  const rest = f64x2.sub(f64x2.sub(f64x2.sub(product, f64x2.mul(a, b)), f64x2.mul(a, d)), f64x2.mul(c, b))
  const error = f64x2.sub(f64x2.mul(c, d), rest)
  return f64x2.add(first, f64x2.div(f64x2.add(f64x2.sub(f64x2.sub(high, product), error), low), divisor))
}

/**
 * The means of one column, or two, of a group of this weight: what writeMean of core writes.
 *
 * @param at the first limb of the column
 * @param factor a power of two by which the weight is of the order of 1
 */
@inline
function meansOf(sums: Sums, at: usize, j: usize, weight: f64, factor: f64, both: bool): v128 {
  const steps = f64x2.splat(sums.step)
  const units = f64x2.splat(1 / sums.step)
  const half = f64x2.splat(0.5)
  const width = <usize>sums.d << 3
  let high = f64x2.splat(0)
  let low = high
  let carry = high
  for (let limb = sums.limbs - 1; limb >= 0; limb--) {
    high = f64x2.mul(high, units)
    low = f64x2.mul(low, units)
    const value = f64x2.add(two(at + <usize>limb * width, both), carry)
    carry = limb > 0 ? f64x2.floor(f64x2.add(f64x2.mul(value, units), half)) : f64x2.splat(0)
    const whole = f64x2.sub(value, f64x2.mul(carry, steps))
    const sum = f64x2.add(whole, high)
    low = f64x2.add(low, f64x2.sub(high, f64x2.sub(sum, whole)))
    high = sum
  }
  const unit = f64x2.div(f64x2.splat(1), two(sums.scale + (j << 3), both))
  const mean = f64x2.mul(f64x2.mul(quotient(high, low, f64x2.splat(weight * factor)), unit), f64x2.splat(factor))
  return f64x2.add(two(sums.offset + (j << 3), both), mean)
}

/** The total of a group of the only column of sums without an offset: totalOf of core. */
@inline
function totalOf(sums: Sums, c: i32): f64 {
  const units = 1 / sums.step
  const first = sums.values + (<usize>(c * sums.limbs) << 3)
  let high: f64 = 0
  let low: f64 = 0
  let carry: f64 = 0
  for (let limb = sums.limbs - 1; limb >= 0; limb--) {
    high *= units
    low *= units
    const value = load<f64>(first + (<usize>limb << 3)) + carry
    carry = limb > 0 ? floor(value * units + 0.5) : 0
    const whole = value - carry * sums.step
    const sum = whole + high
    low += high - (sum - whole)
    high = sum
  }
  return (high + low) * (1 / load<f64>(sums.scale))
}

@inline
function powerOfTwo(exponent: i32): f64 {
  return reinterpret<f64>(<u64>(exponent + BIAS) << 52)
}

@inline
function exponentOf(x: f64): i32 {
  return <i32>((reinterpret<u64>(x) >> 52) & 0x7ff) - BIAS
}

/** Moves the centroids of a Fit to the means of their clusters; one without weight stays. */
export function writeMeans(fit: Fit, from: i32, to: i32): i32 {
  const sums = fit.rowSums
  const d = <usize>sums.d
  const size = <usize>sums.limbs * d << 3
  for (let c = clusterAt(from); c < clusterAt(to); c++) {
    const weight = totalOf(fit.weightSums, c)
    if (weight == 0) continue
    const factor = powerOfTwo(-min(exponentOf(weight), 1022))
    const first = sums.values + <usize>c * size
    const out = fit.centroids + (<usize>c * d << 3)
    let j: usize = 0
    for (; j + 2 <= d; j += 2) v128.store(out + (j << 3), meansOf(sums, first + (j << 3), j, weight, factor, true))
    if (j < d) v128.store64_lane(out + (j << 3), meansOf(sums, first + (j << 3), j, weight, factor, false), 0)
  }
  return 0
}
