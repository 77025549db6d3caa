import { assign } from './assign'
import { Bounds } from './bounds'
import { squaredDistance, squaredDistances } from './squared-distance'
import { tileScores } from './tile-scores'

// Below 1 by more than the norms of a fit were rounded up, squared.
const NORM_DOWN: f32 = 0.999996
// Below 1 by more than a root and a product are rounded in float32.
const ROOT_DOWN: f32 = 0.9999995
// Below 1 by more than rounding to float32.
const DOWN: f64 = 1.0 - 1.0 / 8388608.0
// Bounds end below where limits end, and these below what stands for no centroid: nothing is far for certain beyond.
const MOST_BOUND: f64 = 2.8e38
const MOST_LIMIT: f64 = 2.9e38
// Above 1 by more than rounding to float32 and a difference in float32.
const MORE: f64 = 1.0 + 1.0 / 2097152.0
// Above 1 by more than a sum of drifts is rounded.
const UP: f64 = 1.0 + 1.0 / 1125899906842624.0

@inline
function setUpper(bounds: Bounds, i: i32, c: i32, square: f64): void {
  const distance = sqrt(square) * bounds.scale * (1.0 + bounds.relative)
  store<f64>(bounds.upper + (<usize>i << 3), distance - load<f64>(bounds.drift + (<usize>c << 3)))
}

@inline
function setLower(bounds: Bounds, i: i32, c: i32, square: f64): void {
  const distance = sqrt(square) * bounds.scale * (1.0 - bounds.relative)
  const at = bounds.lower + ((<usize>i * <usize>bounds.fit.tiled + <usize>c) << 2)
  store<f32>(at, <f32>min((distance + load<f64>(bounds.drift + (<usize>c << 3))) * DOWN, MOST_BOUND))
}

/** What lower bounds must exceed for a centroid to be farther from point i, for certain, than its own centroid c. */
@inline
function limit(bounds: Bounds, i: i32, c: i32): f64 {
  const upper = load<f64>(bounds.upper + (<usize>i << 3)) + load<f64>(bounds.drift + (<usize>c << 3)) * UP
  return upper * (1.0 + 4.0 * bounds.relative) + 4.0 * bounds.absolute
}

/** Labels the points `from` to `to` - 1 and writes all their bounds. */
export function boundFirst(bounds: Bounds, from: i32, to: i32): i32 {
  const fit = bounds.fit
  const k = fit.k
  assign(fit, from, to)
  const constant = f32x4.splat(<f32>fit.constant)
  const linear = f32x4.splat(<f32>fit.linear)
  const square = f32x4.splat(<f32>fit.square)
  const rootDown = f32x4.splat(ROOT_DOWN)
  const zero = f32x4.splat(0)
  for (let i = from; i < to; i += 8) {
    for (let first = 0; first < k; first += 4) {
      tileScores(fit, fit.blocks + (<usize>i * <usize>fit.d << 2), first >> 2, fit.least)
      for (let part = 0; part < 8; part += 4) {
        const norm = v128.load(fit.norms + (<usize>(i + part) << 2))
        const margin = f32x4.add(constant, f32x4.mul(norm, f32x4.add(linear, f32x4.mul(norm, square))))
        const known = f32x4.mul(f32x4.mul(norm, norm), f32x4.splat(NORM_DOWN))
        const base = f32x4.sub(known, f32x4.mul(margin, f32x4.splat(0.5)))
        for (let c = first; c < min(k, first + 4); c++) {
          const score = v128.load(fit.least + (<usize>(c - first) << 5) + (<usize>part << 2))
          const root = f32x4.mul(f32x4.sqrt(f32x4.max(zero, f32x4.add(base, score))), rootDown)
          const at = bounds.lower + ((<usize>(i + part) * <usize>fit.tiled + <usize>c) << 2)
          const row = <usize>fit.tiled << 2
          v128.store32_lane(at, root, 0)
          v128.store32_lane(at + row, root, 1)
          v128.store32_lane(at + 2 * row, root, 2)
          v128.store32_lane(at + 3 * row, root, 3)
        }
      }
    }
  }
  for (let i = from; i < to; i++) {
    const label = load<i32>(fit.labels + (<usize>i << 2))
    setUpper(bounds, i, label, squaredDistance(fit, i, label))
  }
  return (to - from) * k
}

/** Lists the centroids whose bounds do not exceed `most`, that of point i's own aside, and returns how many these are. */
function listOpen(bounds: Bounds, i: i32, own: i32, most: f64): i32 {
  const row = <usize>bounds.fit.tiled << 2
  const lower = bounds.lower + <usize>i * row
  const halves = bounds.halves + <usize>own * row
  const driftUp = bounds.driftUp
  // NaN, where drifts overflowed, leaves all open that there are.
  const limits = f32x4.splat(<f32>(most * MORE < MOST_LIMIT ? most * MORE : MOST_LIMIT))
  let count = 0
  for (let at: usize = 0; at < row; at += 16) {
    const bound = f32x4.sub(v128.load(lower + at), v128.load(driftUp + at))
    const far = v128.or(f32x4.gt(bound, limits), f32x4.gt(v128.load(halves + at), limits))
    if (i32x4.all_true(far)) continue
    for (let near = ~i32x4.bitmask(far) & 15; near != 0; near &= near - 1) {
      store<i32>(bounds.open + (<usize>count << 2), <i32>(at >> 2) + ctz(near))
      count++
    }
  }
  return count
}

/** Looks at the centroids that the bounds of point i leave open, and returns how many distances that took. */
function search(bounds: Bounds, i: i32, own: i32): i32 {
  const fit = bounds.fit
  let least = squaredDistance(fit, i, own)
  setLower(bounds, i, own, least)
  setUpper(bounds, i, own, least)
  const count = listOpen(bounds, i, own, limit(bounds, i, own))
  squaredDistances(fit, i, bounds.open, count, bounds.squares)
  let nearest = own
  for (let at = 0; at < count; at++) {
    const c = load<i32>(bounds.open + (<usize>at << 2))
    const square = load<f64>(bounds.squares + (<usize>at << 3))
    setLower(bounds, i, c, square)
    if (square < least || (square == least && c < nearest)) {
      nearest = c
      least = square
    }
  }
  if (nearest != own) {
    setUpper(bounds, i, nearest, least)
    store<i32>(fit.labels + (<usize>i << 2), nearest)
  }
  return count + 1
}

/** Labels the points `from` to `to` - 1 by their bounds, and returns how many distances that took. */
export function boundAgain(bounds: Bounds, from: i32, to: i32): i32 {
  const fit = bounds.fit
  let asked = 0
  for (let i = from; i < to; i++) {
    const own = load<i32>(fit.labels + (<usize>i << 2))
    const most = limit(bounds, i, own)
    if (load<f64>(bounds.gaps + (<usize>own << 3)) > most) continue
    if (listOpen(bounds, i, own, most) > 0) asked += search(bounds, i, own)
  }
  return asked
}
