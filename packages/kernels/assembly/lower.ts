import { Fit } from './fit'
import { squaredDistance } from './squared-distance'
import { Seeds } from './seeds'
import { tileScores } from './tile-scores'

// Below 1 by more than the norms of a fit were rounded up, squared.
const DOWN: f32 = 0.999996
// Above 1 by more than rounding to float32.
const UP: f64 = 1.000001


/**
 * What the scores of the four points at `at` are at least where a candidate is certainly no nearer than every seed so far:
 * |x|^2 + score - margin / 2 is at least the bound. NaN, which no score is at least, where nothing is certain.
 */
@inline
function limitAt(seeds: Seeds, at: usize): v128 {
  const fit = seeds.fit
  const norm = v128.load(fit.norms + at)
  const inner = f32x4.add(f32x4.splat(<f32>fit.linear), f32x4.mul(norm, f32x4.splat(<f32>fit.square)))
  const margin = f32x4.add(f32x4.splat(<f32>fit.constant), f32x4.mul(norm, inner))
  const known = f32x4.sub(v128.load(seeds.bounds + at), f32x4.mul(f32x4.mul(norm, norm), f32x4.splat(DOWN)))
  const limit = f32x4.add(known, f32x4.mul(margin, f32x4.splat(0.5)))
  // Infinity - Infinity is NaN.
  return f32x4.add(limit, f32x4.sub(limit, limit))
}

/**
 * Lowers `lowered`, the least squared distances of the points of a chunk with each candidate (candidates x chunk), where a
 * candidate may be nearer than every seed so far: float32 tells most of them that it is not.
 */
function lowerChunk(seeds: Seeds, from: i32, to: i32): void {
  const fit = seeds.fit
  const candidates = fit.k
  const stride = <usize>seeds.chunk << 3
  const width = <usize>fit.d << 2
  for (let i = from; i < to; i += 8) {
    const x = fit.blocks + <usize>i * width
    const p = limitAt(seeds, <usize>i << 2)
    const q = limitAt(seeds, (<usize>i + 4) << 2)
    for (let first = 0; first < candidates; first += 4) {
      tileScores(fit, x, first >> 2, seeds.scores)
      const last = min(first + 4, candidates)
      let scores = seeds.scores
      for (let c = first; c < last; c++, scores += 32) {
        const told = i32x4.bitmask(f32x4.ge(v128.load(scores), p)) | (i32x4.bitmask(f32x4.ge(v128.load(scores, 16), q)) << 4)
        for (let open = told ^ 255; open != 0; open &= open - 1) {
          const point = i + ctz(open)
          if (point >= to) break
          const value = seeds.lowered + <usize>c * stride + (<usize>(point - from) << 3)
          const distance = squaredDistance(fit, point, c)
          if (distance < load<f64>(value)) store<f64>(value, distance)
        }
      }
    }
  }
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
  const bytes = <usize>(to - from) << 3
  const stride = <usize>seeds.chunk << 3
  for (let c = 0; c < fit.k; c++) {
    memory.copy(seeds.lowered + <usize>c * stride, seeds.least + (<usize>from << 3), bytes)
  }
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
  memory.copy(seeds.lowered, least, bytes)
  lowerChunk(seeds, from, to)
  memory.copy(least, seeds.lowered, bytes)
  const factor = fit.scale * fit.scale * UP
  for (let i = from; i < to; i++) {
    store<f32>(seeds.bounds + (<usize>i << 2), <f32>(load<f64>(seeds.least + (<usize>i << 3)) * factor))
  }
  store<f64>(seeds.sums + (<usize>(from / seeds.chunk) << 3), chunkSum(fit, seeds.lowered, from, to))
  return 0
}
