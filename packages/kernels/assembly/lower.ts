import { Fit } from './fit'
import { leastOfPoints } from './least-of-points'
import { areFew, lowerFew } from './lower-few'
import { marginsAt } from './score-bounds'
import { pairSquares } from './pair-squares'
import { rowAt } from './rows'
import { Seeds } from './seeds'
import { shortScore } from './short-score'
import { oneScore, tileScores } from './tile-scores'

// Below 1 by more than the norms of a fit were rounded up, squared.
const DOWN: f32 = 0.999996
// Above 1 by more than rounding to float32.
const UP: f64 = 1.000001
// Up to so many candidates, pairs take less time than tiles.
const PAIRS: i32 = 3

/**
 * What the scores of the four points at `at` are at least where a candidate is certainly no nearer than every seed so far:
 * |x|^2 + score - margin / 2 is at least the bound. NaN, which no score is at least, where nothing is certain.
 */
@inline
function limitAt(seeds: Seeds, at: usize): v128 {
  const fit = seeds.fit
  const norm = v128.load(fit.norms + at)
  const known = f32x4.sub(v128.load(seeds.bounds + at), f32x4.mul(f32x4.mul(norm, norm), f32x4.splat(DOWN)))
  const limit = f32x4.add(known, f32x4.mul(marginsAt(fit, at), f32x4.splat(0.5)))
  // Infinity - Infinity is NaN.
  return f32x4.add(limit, f32x4.sub(limit, limit))
}

/** A pair of a point and a candidate of the queue: the last one again where there are fewer. */
@inline
function pairAt(seeds: Seeds, at: i32, count: i32): usize {
  return seeds.queue + (<usize>min(at, count - 1) << 3)
}

@inline
function rowOf(seeds: Seeds, pair: usize): usize {
  return rowAt(seeds.fit, load<i32>(pair))
}

@inline
function candidateOf(seeds: Seeds, pair: usize): usize {
  return seeds.fit.centroids + (<usize>load<i32>(pair, 4) * <usize>seeds.fit.d << 3)
}

/** Lowers the least squared distances of the pairs of the queue, four at most, by the canonical form. */
function lowerQueue(seeds: Seeds, from: i32, count: i32): void {
  const fit = seeds.fit
  const a = pairAt(seeds, 0, count)
  const b = pairAt(seeds, 1, count)
  const c = pairAt(seeds, 2, count)
  const d = pairAt(seeds, 3, count)
  pairSquares(
    fit.d, fit.single != 0, rowOf(seeds, a), rowOf(seeds, b), rowOf(seeds, c), rowOf(seeds, d),
    candidateOf(seeds, a), candidateOf(seeds, b), candidateOf(seeds, c), candidateOf(seeds, d), seeds.squares,
  )
  for (let at = 0; at < count; at++) {
    const pair = pairAt(seeds, at, count)
    const place = load<i32>(pair, 4) * seeds.chunk + load<i32>(pair) - from
    const value = seeds.lowered + (<usize>place << 3)
    const square = load<f64>(seeds.squares + (<usize>at << 3))
    if (square < load<f64>(value)) store<f64>(value, square)
  }
}

/** Puts a point and a candidate into the queue, which is worked off when it is full; returns how many are in it then. */
@inline
function enqueue(seeds: Seeds, from: i32, count: i32, i: i32, c: i32): i32 {
  const pair = seeds.queue + (<usize>count << 3)
  store<i32>(pair, i)
  store<i32>(pair, c, 4)
  if (count < 3) return count + 1
  lowerQueue(seeds, from, 4)
  return 0
}

/**
 * Lowers `lowered`, the least squared distances of the points of a chunk with each candidate (candidates x chunk), where a
 * candidate may be nearer than every seed so far: float32 tells most of them that it is not.
 */
function lowerBlocks(seeds: Seeds, from: i32, to: i32): void {
  const fit = seeds.fit
  const width = <usize>fit.d << 2
  let count = 0
  for (let i = from; i < to; i += 8) {
    const x = fit.blocks + <usize>i * width
    const p = limitAt(seeds, <usize>i << 2)
    const q = limitAt(seeds, (<usize>i + 4) << 2)
    for (let first = 0; first < fit.k; first += 4) {
      const last = min(first + 4, fit.k)
      if (last - first > 2) tileScores(fit, x, first >> 2, seeds.scores)
      else for (let c = first; c < last; c++) oneScore(fit, x, c, seeds.scores + (<usize>(c - first) << 5))
      let scores = seeds.scores
      for (let c = first; c < last; c++, scores += 32) {
        const told = i32x4.bitmask(f32x4.ge(v128.load(scores), p)) | (i32x4.bitmask(f32x4.ge(v128.load(scores, 16), q)) << 4)
        for (let open = told ^ 255; open != 0; open &= open - 1) {
          const point = i + ctz(open)
          if (point >= to) break
          count = enqueue(seeds, from, count, point, c)
        }
      }
    }
  }
  if (count > 0) lowerQueue(seeds, from, count)
}

/** The same of points in 16 bits and few candidates, pair by pair: a tile is for eight. */
function lowerShortPairs(seeds: Seeds, from: i32, to: i32): void {
  const fit = seeds.fit
  let count = 0
  for (let i = from; i < to; i += 4) {
    v128.store(seeds.scores, limitAt(seeds, <usize>i << 2))
    for (let point = i; point < min(to, i + 4); point++) {
      const limit = load<f32>(seeds.scores + (<usize>(point - i) << 2))
      for (let c = 0; c < fit.k; c++) {
        if (!(shortScore(fit, point, c, c) >= limit)) count = enqueue(seeds, from, count, point, c)
      }
    }
  }
  if (count > 0) lowerQueue(seeds, from, count)
}

/** The same of points in 16 bits. */
function lowerShorts(seeds: Seeds, from: i32, to: i32): void {
  const fit = seeds.fit
  if (fit.k <= PAIRS) {
    lowerShortPairs(seeds, from, to)
    return
  }
  const last = to - 1
  const rows = seeds.scores + 512
  let count = 0
  for (let i = from; i < to; i += 4) {
    leastOfPoints(fit, i, min(i + 1, last), min(i + 2, last), min(i + 3, last), 0, fit.tiled, seeds.scores, rows)
    v128.store(seeds.scores, limitAt(seeds, <usize>i << 2))
    for (let point = i; point < min(to, i + 4); point++) {
      const scores = rows + (<usize>((point - i) * fit.tiled) << 2)
      const limit = v128.load32_splat(seeds.scores + (<usize>(point - i) << 2))
      for (let first = 0; first < fit.k; first += 4) {
        const told = i32x4.bitmask(f32x4.ge(v128.load(scores + (<usize>first << 2)), limit))
        for (let open = told ^ 15; open != 0; open &= open - 1) {
          const c = first + ctz(open)
          if (c >= fit.k) break
          count = enqueue(seeds, from, count, point, c)
        }
      }
    }
  }
  if (count > 0) lowerQueue(seeds, from, count)
}

/** Writes `lowered`. */
@inline
function lowerChunk(seeds: Seeds, from: i32, to: i32): void {
  if (areFew(seeds)) {
    lowerFew(seeds, from, to)
    return
  }
  const bytes = <usize>(to - from) << 3
  const stride = <usize>seeds.chunk << 3
  for (let c = 0; c < seeds.fit.k; c++) {
    memory.copy(seeds.lowered + <usize>c * stride, seeds.least + (<usize>from << 3), bytes)
  }
  if (seeds.fit.shorts == 0) lowerBlocks(seeds, from, to)
  else lowerShorts(seeds, from, to)
}

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

/** Writes what the sum of a chunk becomes with each candidate. */
export function tryCandidates(seeds: Seeds, from: i32, to: i32): i32 {
  const fit = seeds.fit
  const stride = <usize>seeds.chunk << 3
  lowerChunk(seeds, from, to)
  const chunk = from / seeds.chunk
  for (let c = 0; c < fit.k; c++) {
    const sum = chunkSum(fit, seeds.lowered + <usize>c * stride, from, to)
    store<f64>(seeds.tried + (<usize>(c * seeds.chunks + chunk) << 3), sum)
  }
  return 0
}

/** Makes the only candidate a seed: lowers the least distances of a chunk, their bounds and their sum. */
export function acceptCandidate(seeds: Seeds, from: i32, to: i32): i32 {
  const fit = seeds.fit
  const bytes = <usize>(to - from) << 3
  const least = seeds.least + (<usize>from << 3)
  lowerChunk(seeds, from, to)
  memory.copy(least, seeds.lowered, bytes)
  const factor = fit.scale * fit.scale * UP
  for (let i = from; i < to; i++) {
    store<f32>(seeds.bounds + (<usize>i << 2), <f32>(load<f64>(seeds.least + (<usize>i << 3)) * factor))
  }
  store<f64>(seeds.sums + (<usize>(from / seeds.chunk) << 3), chunkSum(fit, seeds.lowered, from, to))
  return 0
}
