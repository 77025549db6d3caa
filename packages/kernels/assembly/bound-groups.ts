import { Fit } from './fit'
import { Groups } from './groups'
import { leastOfCentroids, leastOfPoints } from './least-of-points'
import { moveSums } from './move-sums'
import { nearestExact } from './nearest-exact'
import { quickSquare } from './quick-square'
import { leastDistance, marginAt, marginOf, mostDistance } from './score-bounds'
import { shortScore } from './short-score'

// Outward by more than the rounding of a few operations in float32.
const UP: f32 = 1.0000005
const DOWN: f32 = 0.9999995
// The same for rounding to float32.
const WIDE: f64 = 1.0000005
// Rounds the norm of a centroid up.
const NORM_UP: f32 = 1.000001

/** What the distance of point i to centroid c is at most, by a quick look at it. */
@inline
export function ownUpper(g: Groups, i: i32, c: i32): f32 {
  const fit = g.fit
  if (fit.shorts != 0) {
    const norm = load<f32>(fit.norms + (<usize>i << 2))
    const score = shortScore(fit, i, c, load<i32>(g.slotOf + (<usize>c << 2)))
    return mostDistance(norm, marginAt(fit, i, norm), score, <f32>g.absolute)
  }
  return <f32>((sqrt(quickSquare(fit, i, c)) * g.scale * (1.0 + g.relative) + g.absolute) * WIDE)
}

/** What a lower bound must exceed for a centroid to be farther, for certain, than one at most `upper` away. */
@inline
export function limitOf(g: Groups, upper: f32): f32 {
  return upper * g.stretch + g.slack
}

/** The group of a slot. */
@inline
function groupAt(g: Groups, slot: i32): i32 {
  return g.groups == 1 ? 0 : slot >> 4
}

@inline
function four(values: usize, labels: usize): v128 {
  let all = v128.load32_zero(values + (<usize>load<i32>(labels) << 2))
  all = v128.load32_lane(values + (<usize>load<i32>(labels, 4) << 2), all, 1)
  all = v128.load32_lane(values + (<usize>load<i32>(labels, 8) << 2), all, 2)
  return v128.load32_lane(values + (<usize>load<i32>(labels, 12) << 2), all, 3)
}

@inline
function note(g: Groups, count: i32, i: i32, bound: f32): void {
  store<i32>(g.list + (<usize>count << 2), i)
  store<f32>(g.found + (<usize>count << 2), bound)
}

/** Notes the points that their bounds leave open, with these bounds, and returns how many they are: one group, four points. */
function noteOpenOne(g: Groups, from: i32, to: i32): i32 {
  const labels = g.fit.labels
  const drop = v128.load32_splat(g.drops)
  const next = v128.load32_splat(g.nextDrops)
  const who = v128.load32_splat(g.dropsOf)
  const up = f32x4.splat(UP)
  const down = f32x4.splat(DOWN)
  const zero = f32x4.splat(0)
  const stretch = f32x4.splat(g.stretch)
  const slack = f32x4.splat(g.slack)
  let count = 0
  for (let i = from; i < to; i += 4) {
    const p = <usize>i << 2
    const moved = v128.bitselect(next, drop, i32x4.eq(v128.load(labels + p), who))
    const lower = f32x4.mul(f32x4.max(zero, f32x4.sub(v128.load(g.lower + p), moved)), down)
    const upper = f32x4.mul(f32x4.add(v128.load(g.upper + p), four(g.drift, labels + p)), up)
    v128.store(g.lower + p, lower)
    v128.store(g.upper + p, upper)
    const bound = f32x4.max(lower, four(g.halves, labels + p))
    const closed = i32x4.bitmask(f32x4.gt(bound, f32x4.add(f32x4.mul(upper, stretch), slack)))
    if (closed == 15) continue
    v128.store(g.least, bound)
    for (let open = closed ^ 15; open != 0; open &= open - 1) {
      const lane = ctz(open)
      if (i + lane >= to) break
      note(g, count, i + lane, load<f32>(g.least + (<usize>lane << 2)))
      count++
    }
  }
  return count
}

/** The same for many groups, four at a time. */
export function noteOpenMany(g: Groups, from: i32, to: i32): i32 {
  const down = f32x4.splat(DOWN)
  const zero = f32x4.splat(0)
  const row = <usize>g.stride << 2
  let count = 0
  for (let i = from; i < to; i++) {
    const lower = g.lower + <usize>i * row
    let least = f32x4.splat(f32.MAX_VALUE)
    for (let at: usize = 0; at < row; at += 16) {
      const bound = f32x4.mul(f32x4.max(zero, f32x4.sub(v128.load(lower + at), v128.load(g.drops + at))), down)
      v128.store(lower + at, bound)
      least = f32x4.min(least, bound)
    }
    least = f32x4.min(least, v128.shuffle<i32>(least, least, 2, 3, 0, 1))
    least = f32x4.min(least, v128.shuffle<i32>(least, least, 1, 0, 3, 2))
    const p = <usize>i << 2
    const c = <usize>load<i32>(g.fit.labels + p) << 2
    const bound = max(f32x4.extract_lane(least, 0), load<f32>(g.halves + c))
    const upper = (load<f32>(g.upper + p) + load<f32>(g.drift + c)) * UP
    store<f32>(g.upper + p, upper)
    if (bound > limitOf(g, upper)) continue
    note(g, count, i, bound)
    count++
  }
  return count
}

/** Lists point i as open, with the limit that closes a group to it. */
@inline
function list(g: Groups, count: i32, i: i32, limit: f32): void {
  const at = <usize>count << 2
  store<i32>(g.open + at, i)
  store<i32>(g.list + at, count)
  store<f32>(g.limits + at, limit)
  store<f32>(g.least + at, f32.MAX_VALUE)
  store<f32>(g.second + at, f32.MAX_VALUE)
  store<f32>(g.inside + at, f32.MAX_VALUE)
  store<i32>(g.nearest + at, 0)
}

/** Looks at the own centroid of each of `count` noted points, lists those that are still open, and returns how many they are. */
function listOpen(g: Groups, count: i32): i32 {
  let open = 0
  for (let at = 0; at < count; at++) {
    const i = load<i32>(g.list + (<usize>at << 2))
    const bound = load<f32>(g.found + (<usize>at << 2))
    const p = <usize>i << 2
    const upper = ownUpper(g, i, load<i32>(g.fit.labels + p))
    store<f32>(g.upper + p, upper)
    const limit = limitOf(g, upper)
    if (bound > limit) continue
    list(g, open, i, limit)
    open++
  }
  return open
}

/** Notes the open points, of `count`, that have to look at a group, and returns how many these are. */
function noteGroup(g: Groups, count: i32, group: i32): i32 {
  let noted = 0
  for (let at = 0; at < count; at++) {
    const p = <usize>at << 2
    if (!g.first) {
      const i = load<i32>(g.open + p)
      const own = groupAt(g, load<i32>(g.slotOf + (<usize>load<i32>(g.fit.labels + (<usize>i << 2)) << 2)))
      const bound = load<f32>(g.lower + (<usize>(i * g.stride + group) << 2))
      if (group != own && bound > load<f32>(g.limits + p)) continue
    }
    store<i32>(g.list + (<usize>noted << 2), at)
    noted++
  }
  return noted
}

/** Takes in what the open point at this place found in a group. */
@inline
function take(g: Groups, at: i32, group: i32, found: usize): void {
  const p = <usize>at << 2
  const least = load<f32>(found)
  const second = load<f32>(found, 16)
  const best = load<f32>(g.least + p)
  const i = load<i32>(g.open + p)
  const norm = load<f32>(g.fit.norms + (<usize>i << 2))
  store<f32>(g.lower + (<usize>(i * g.stride + group) << 2), leastDistance(norm, marginAt(g.fit, i, norm), least))
  if (least < best) {
    store<f32>(g.least + p, least)
    store<f32>(g.second + p, min(best, second))
    store<f32>(g.inside + p, second)
    store<i32>(g.nearest + p, load<i32>(found, 32))
  } else store<f32>(g.second + p, min(load<f32>(g.second + p), least))
}

/** The noted point at this place, or the last one. */
@inline
function notedAt(g: Groups, place: i32, noted: i32): i32 {
  const at = load<i32>(g.list + (<usize>min(place, noted - 1) << 2))
  return load<i32>(g.open + (<usize>at << 2))
}

/** Lets the noted points look at a group. */
function lookAt(g: Groups, noted: i32, group: i32): void {
  const from = group * g.width
  for (let place = 0; place < noted; place += 4) {
    const a = notedAt(g, place, noted)
    const b = notedAt(g, place + 1, noted)
    const c = notedAt(g, place + 2, noted)
    leastOfPoints(g.fit, a, b, c, notedAt(g, place + 3, noted), from, from + g.width, g.found, 0)
    for (let point = 0; point < min(4, noted - place); point++) {
      take(g, load<i32>(g.list + (<usize>(place + point) << 2)), group, g.found + (<usize>point << 2))
    }
  }
}

/** Labels the open point at this place, and writes the bounds that its own centroid decides. */
function settle(g: Groups, at: i32): void {
  const fit = g.fit
  const p = <usize>at << 2
  const i = load<i32>(g.open + p)
  const norm = load<f32>(fit.norms + (<usize>i << 2))
  const least = load<f32>(g.least + p)
  const slot = load<i32>(g.nearest + p)
  const margin = marginAt(fit, i, norm)
  const told = load<f32>(g.second + p) - least > margin
  const nearest = load<i32>(g.centroidOf + (<usize>slot << 2))
  const label = told ? nearest : nearestExact(fit, i)
  if (label == nearest) {
    const bound = leastDistance(norm, margin, load<f32>(g.inside + p))
    store<f32>(g.lower + (<usize>(i * g.stride + groupAt(g, slot)) << 2), bound)
  }
  const q = <usize>i << 2
  if (!g.first && label == load<i32>(fit.labels + q)) return
  store<i32>(fit.labels + q, label)
  store<f32>(g.upper + q, told ? mostDistance(norm, margin, least, <f32>g.absolute) : ownUpper(g, i, label))
}

/**
 * Labels the points `from` to `to` - 1 and writes their bounds: by every distance the first time, and then by what the bounds
 * leave open; moves them to the sums of their labels. Returns how many distances that took.
 */
export function boundGroups(g: Groups, from: i32, to: i32): i32 {
  const fit = g.fit
  let asked = 0
  let open = to - from
  if (g.first) {
    for (let i = from; i < to; i++) list(g, i - from, i, 0)
  } else {
    asked = g.groups == 1 ? noteOpenOne(g, from, to) : noteOpenMany(g, from, to)
    open = listOpen(g, asked)
  }
  for (let group = 0; open > 0 && group < g.groups; group++) {
    // All look at the only group there is: they are listed already.
    const noted = g.groups == 1 ? open : noteGroup(g, open, group)
    lookAt(g, noted, group)
    asked += noted * load<i32>(g.sizes + (<usize>group << 2))
  }
  for (let at = 0; at < open; at++) settle(g, at)
  moveSums(fit, from, to)
  return asked
}

/** Writes half the distance to the nearest other centroid, rounded down, of the centroids `from` to `to` - 1. */
export function measureGaps(g: Groups, from: i32, to: i32): i32 {
  const fit = g.fit
  const last = to - 1
  for (let c = from; c < to; c += 4) {
    leastOfCentroids(fit, g.slotOf, c, min(c + 1, last), min(c + 2, last), min(c + 3, last), fit.tiled, g.found)
    for (let a = c; a < min(to, c + 4); a++) {
      const found = g.found + (<usize>(a - c) << 2)
      const slot = load<i32>(g.slotOf + (<usize>a << 2))
      // A centroid finds itself, or another one that is as near.
      const other = load<i32>(found, 32) == slot ? load<f32>(found, 16) : load<f32>(found)
      const norm = sqrt<f32>(load<f32>(fit.squares + (<usize>slot << 2))) * NORM_UP
      store<f32>(g.halves + (<usize>a << 2), leastDistance(norm, marginOf(fit, norm, <f32>fit.lost), other) * 0.5)
    }
  }
  return 0
}
