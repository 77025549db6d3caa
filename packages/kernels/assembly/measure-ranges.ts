import { Fit } from './fit'
import { coordinate, rowAt } from './rows'
import { two } from './two'

// So many rows at a time, so that the lines of the cache that several columns share are read once.
const ROWS: i32 = 64

/** Widens what four columns from j on span by `count` rows. Not finite is what is no 0 when it is taken from itself. */
@inline
function widenFour(row: usize, stride: usize, count: i32, j: usize, low: usize, width: usize, single: bool): void {
  const at = low + (j << 3)
  const infinite = f64x2.splat(Infinity)
  const zero = f64x2.splat(0)
  let low0 = v128.load(at)
  let low1 = v128.load(at, 16)
  let high0 = v128.load(at + width)
  let high1 = v128.load(at + width, 16)
  let tiny0 = v128.load(at + 2 * width)
  let tiny1 = v128.load(at + 2 * width, 16)
  let lost = zero
  for (let r = 0; r < count; r++, row += stride) {
    const x = two(row, j, single)
    const y = two(row, j + 2, single)
    low0 = f64x2.pmin(low0, x)
    low1 = f64x2.pmin(low1, y)
    high0 = f64x2.pmax(high0, x)
    high1 = f64x2.pmax(high1, y)
    tiny0 = f64x2.pmin(tiny0, v128.or(f64x2.abs(x), v128.and(f64x2.eq(x, zero), infinite)))
    tiny1 = f64x2.pmin(tiny1, v128.or(f64x2.abs(y), v128.and(f64x2.eq(y, zero), infinite)))
    lost = f64x2.add(lost, f64x2.add(f64x2.sub(x, x), f64x2.sub(y, y)))
  }
  // A NaN if there was any.
  v128.store(at, f64x2.add(low0, lost))
  v128.store(at, f64x2.add(low1, lost), 16)
  v128.store(at + width, high0)
  v128.store(at + width, high1, 16)
  v128.store(at + 2 * width, tiny0)
  v128.store(at + 2 * width, tiny1, 16)
}

@inline
function widenTwo(row: usize, stride: usize, count: i32, j: usize, low: usize, width: usize, single: bool): void {
  const at = low + (j << 3)
  const infinite = f64x2.splat(Infinity)
  const zero = f64x2.splat(0)
  let least = v128.load(at)
  let most = v128.load(at + width)
  let tiny = v128.load(at + 2 * width)
  let lost = zero
  for (let r = 0; r < count; r++, row += stride) {
    const x = two(row, j, single)
    least = f64x2.pmin(least, x)
    most = f64x2.pmax(most, x)
    tiny = f64x2.pmin(tiny, v128.or(f64x2.abs(x), v128.and(f64x2.eq(x, zero), infinite)))
    lost = f64x2.add(lost, f64x2.sub(x, x))
  }
  v128.store(at, f64x2.add(least, lost))
  v128.store(at + width, most)
  v128.store(at + 2 * width, tiny)
}

@inline
function widenOne(row: usize, stride: usize, count: i32, j: usize, low: usize, width: usize, single: bool): void {
  const at = low + (j << 3)
  let least = load<f64>(at)
  let most = load<f64>(at + width)
  let tiny = load<f64>(at + 2 * width)
  for (let r = 0; r < count; r++, row += stride) {
    const x = coordinate(row, j, single)
    // These keep a NaN.
    least = min(least, x)
    most = max(most, x)
    const magnitude = abs(x)
    if (magnitude < tiny && magnitude != 0) tiny = magnitude
  }
  store<f64>(at, least)
  store<f64>(at + width, most)
  store<f64>(at + 2 * width, tiny)
}

@inline
function widen(fit: Fit, from: i32, to: i32, single: bool): void {
  const d = <usize>fit.d
  const width = d << 3
  const stride = d << (single ? 2 : 3)
  for (let i = from; i < to; i += ROWS) {
    const row = rowAt(fit, i)
    const count = min(ROWS, to - i)
    let j: usize = 0
    for (; j + 4 <= d; j += 4) widenFour(row, stride, count, j, fit.ranges, width, single)
    if (j + 2 <= d) {
      widenTwo(row, stride, count, j, fit.ranges, width, single)
      j += 2
    }
    if (j < d) widenOne(row, stride, count, j, fit.ranges, width, single)
  }
}

/** Widens the ranges by the points `from` to `to` - 1; those of a column with a value that is not finite are not finite. */
export function measureRanges(fit: Fit, from: i32, to: i32): i32 {
  if (fit.single) widen(fit, from, to, true)
  else widen(fit, from, to, false)
  return 0
}
