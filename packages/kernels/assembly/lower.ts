import { Fit } from './fit'
import { listOpen } from './list-open'
import { areFew, lowerFew } from './lower-few'
import { pairSquares } from './pair-squares'
import { rowAt } from './rows'
import { Seeds } from './seeds'

// Above 1 by more than rounding to float32.
const UP: f64 = 1.000001

@inline
function weighted(fit: Fit, values: usize, i: i32, part: usize): v128 {
  const two = v128.load(values + (part << 4))
  return fit.weights == 0 ? two : f64x2.mul(v128.load(fit.weights + (<usize>i << 3) + (part << 4)), two)
}

/** The sum of weight x value of the points of a chunk: chunkSum of ../src, lane by lane. */
function chunkSum(fit: Fit, values: usize, from: i32, to: i32): f64 {
  let s0 = f64x2.splat(0)
  let s1 = s0
  let s2 = s0
  let s3 = s0
  let i = from
  for (; i + 8 <= to; i += 8, values += 64) {
    s0 = f64x2.add(s0, weighted(fit, values, i, 0))
    s1 = f64x2.add(s1, weighted(fit, values, i, 1))
    s2 = f64x2.add(s2, weighted(fit, values, i, 2))
    s3 = f64x2.add(s3, weighted(fit, values, i, 3))
  }
  const low = f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3))
  let sum = f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1)
  for (; i < to; i++, values += 8) {
    const value = load<f64>(values)
    sum += fit.weights == 0 ? value : load<f64>(fit.weights + (<usize>i << 3)) * value
  }
  return sum
}

/** The row of a point that candidate c may lower; of the last one, where there are fewer. */
@inline
function openRow(seeds: Seeds, c: i32, from: i32, at: i32, count: i32): usize {
  return rowAt(seeds.fit, from + load<i32>(seeds.open + (<usize>(c * seeds.chunk + min(at, count - 1)) << 2)))
}

/** Writes the squared distances, by the canonical form, of the points that candidate c may lower, and returns how many these are. */
function measureOpen(seeds: Seeds, c: i32, from: i32): i32 {
  const fit = seeds.fit
  const single = fit.single != 0
  const candidate = fit.centroids + (<usize>(c * fit.d) << 3)
  const count = load<i32>(seeds.counts + (<usize>c << 2))
  for (let at = 0; at < count; at += 4) {
    pairSquares(
      fit.d, single, openRow(seeds, c, from, at, count), openRow(seeds, c, from, at + 1, count),
      openRow(seeds, c, from, at + 2, count), openRow(seeds, c, from, at + 3, count),
      candidate, candidate, candidate, candidate, seeds.squares + (<usize>at << 3),
    )
  }
  return count
}

/** Lowers `values` of a chunk where candidate c is nearer, and puts these points and their squares first; returns how many these are. */
function lowerOpen(seeds: Seeds, c: i32, from: i32, values: usize): i32 {
  const points = seeds.open + (<usize>(c * seeds.chunk) << 2)
  const count = measureOpen(seeds, c, from)
  let lowered = 0
  for (let at = 0; at < count; at++) {
    const place = load<i32>(points + (<usize>at << 2))
    const square = load<f64>(seeds.squares + (<usize>at << 3))
    const value = values + (<usize>place << 3)
    if (!(square < load<f64>(value))) continue
    store<f64>(value, square)
    store<i32>(points + (<usize>lowered << 2), place)
    store<f64>(seeds.squares + (<usize>lowered << 3), square)
    lowered++
  }
  return lowered
}

/** Where the points that candidate c lowers in a chunk end, among those that were found; -1: they are not all there. */
@inline
function endOf(seeds: Seeds, chunk: i32, c: i32): usize {
  return seeds.foundEnds + (<usize>(chunk * seeds.most + c) << 2)
}

/** Keeps the points that candidate c lowers, from place `start` on, and returns where they end: -1 where there is no room. */
@inline
function keepFound(seeds: Seeds, chunk: i32, c: i32, start: i32, count: i32): i32 {
  if (start < 0 || start + count > seeds.chunk) return -1
  const at = <usize>(chunk * seeds.chunk + start)
  memory.copy(seeds.foundPoints + (at << 2), seeds.open + (<usize>(c * seeds.chunk) << 2), <usize>count << 2)
  memory.copy(seeds.foundSquares + (at << 3), seeds.squares, <usize>count << 3)
  return start + count
}

/** The sum of a chunk with candidate c. */
function tryOpen(seeds: Seeds, c: i32, from: i32, to: i32): f64 {
  const chunk = from / seeds.chunk
  const start = c == 0 ? 0 : load<i32>(endOf(seeds, chunk, c - 1))
  const least = seeds.least + (<usize>from << 3)
  const none = load<i32>(seeds.counts + (<usize>c << 2)) == 0
  if (!none) memory.copy(seeds.lowered, least, <usize>(to - from) << 3)
  const count = none ? 0 : lowerOpen(seeds, c, from, seeds.lowered)
  store<i32>(endOf(seeds, chunk, c), keepFound(seeds, chunk, c, start, count))
  return none ? load<f64>(seeds.sums + (<usize>chunk << 3)) : chunkSum(seeds.fit, seeds.lowered, from, to)
}

function tryFew(seeds: Seeds, c: i32, from: i32, to: i32): f64 {
  lowerFew(seeds, c, from, to, seeds.lowered)
  store<i32>(endOf(seeds, from / seeds.chunk, c), -1)
  return chunkSum(seeds.fit, seeds.lowered, from, to)
}

/** Writes what the sum of a chunk becomes with each candidate. */
export function tryCandidates(seeds: Seeds, from: i32, to: i32): i32 {
  const fit = seeds.fit
  const few = areFew(seeds)
  const chunk = from / seeds.chunk
  if (!few) listOpen(seeds, from, to, 0, fit.k)
  for (let c = 0; c < fit.k; c++) {
    const sum = few ? tryFew(seeds, c, from, to) : tryOpen(seeds, c, from, to)
    store<f64>(seeds.tried + (<usize>(c * seeds.chunks + chunk) << 3), sum)
  }
  return 0
}

@inline
function squaredScale(fit: Fit): f64 {
  return fit.scale * fit.scale * UP
}

/** Lowers least distances and bounds of a chunk as the last try has found. */
function acceptFound(seeds: Seeds, chunk: i32, start: i32, end: i32): void {
  const from = chunk * seeds.chunk
  const factor = squaredScale(seeds.fit)
  for (let at = start; at < end; at++) {
    const p = <usize>(from + at)
    const i = <usize>(from + load<i32>(seeds.foundPoints + (p << 2)))
    const square = load<f64>(seeds.foundSquares + (p << 3))
    store<f64>(seeds.least + (i << 3), square)
    store<f32>(seeds.bounds + (i << 2), <f32>(square * factor))
  }
}

/** The same where nothing was found. */
function acceptOpen(seeds: Seeds, c: i32, from: i32, to: i32): void {
  const least = seeds.least + (<usize>from << 3)
  if (areFew(seeds)) {
    lowerFew(seeds, c, from, to, least)
    return
  }
  listOpen(seeds, from, to, c, c + 1)
  const count = lowerOpen(seeds, c, from, least)
  const factor = squaredScale(seeds.fit)
  const points = seeds.open + (<usize>(c * seeds.chunk) << 2)
  for (let at: usize = 0; at < <usize>count; at++) {
    const i = <usize>from + <usize>load<i32>(points + (at << 2))
    store<f32>(seeds.bounds + (i << 2), <f32>(load<f64>(seeds.squares + (at << 3)) * factor))
  }
}

/** Makes a candidate a seed: lowers the least distances of a chunk, their bounds and their sum. */
export function acceptCandidate(seeds: Seeds, from: i32, to: i32): i32 {
  const chunk = from / seeds.chunk
  const c = max(0, seeds.accepted)
  const sum = seeds.sums + (<usize>chunk << 3)
  if (seeds.accepted < 0) {
    acceptOpen(seeds, c, from, to)
    store<f64>(sum, chunkSum(seeds.fit, seeds.least + (<usize>from << 3), from, to))
    return 0
  }
  const end = load<i32>(endOf(seeds, chunk, c))
  if (end < 0) acceptOpen(seeds, c, from, to)
  else acceptFound(seeds, chunk, c == 0 ? 0 : load<i32>(endOf(seeds, chunk, c - 1)), end)
  store<f64>(sum, load<f64>(seeds.tried + (<usize>(c * seeds.chunks + chunk) << 3)))
  return 0
}
