import { Fit } from './fit'
import { shortsAt } from './least-of-points'
import { marginsAt } from './score-bounds'
import { Seeds } from './seeds'
import { shortScore } from './short-score'

// Below 1 by more than the norms of a fit were rounded up, squared.
const DOWN: f32 = 0.999996

@inline
function plus(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b))
}

@inline
function plusShorts(sum: v128, a: v128, b: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(a, b))
}

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

/** Which of eight scores are not at least their limits. */
@inline
function below(p: v128, q: v128, pLimit: v128, qLimit: v128): i32 {
  return (i32x4.bitmask(f32x4.ge(p, pLimit)) | (i32x4.bitmask(f32x4.ge(q, qLimit)) << 4)) ^ 255
}

/** Which of the 8 points of the block at x each of the four candidates of a tile may lower: 8 bits for each. */
@inline
function openOfTile(fit: Fit, x: usize, tile: i32, pLimit: v128, qLimit: v128): i32 {
  let c = fit.tiles + (<usize>tile * <usize>fit.d << 4)
  const square = fit.squares + (<usize>tile << 4)
  let p0 = v128.load32_splat(square)
  let p1 = v128.load32_splat(square, 4)
  let p2 = v128.load32_splat(square, 8)
  let p3 = v128.load32_splat(square, 12)
  let q0 = p0
  let q1 = p1
  let q2 = p2
  let q3 = p3
  const end = c + (<usize>fit.d << 4)
  for (let at = x; c < end; c += 16, at += 32) {
    const p = v128.load(at)
    const q = v128.load(at, 16)
    let w = v128.load32_splat(c)
    p0 = plus(p0, p, w)
    q0 = plus(q0, q, w)
    w = v128.load32_splat(c, 4)
    p1 = plus(p1, p, w)
    q1 = plus(q1, q, w)
    w = v128.load32_splat(c, 8)
    p2 = plus(p2, p, w)
    q2 = plus(q2, q, w)
    w = v128.load32_splat(c, 12)
    p3 = plus(p3, p, w)
    q3 = plus(q3, q, w)
  }
  const low = below(p0, q0, pLimit, qLimit) | (below(p1, q1, pLimit, qLimit) << 8)
  return low | (below(p2, q2, pLimit, qLimit) << 16) | (below(p3, q3, pLimit, qLimit) << 24)
}

/** The same of one candidate. */
@inline
function openOfOne(fit: Fit, x: usize, c: i32, pLimit: v128, qLimit: v128): i32 {
  let at = fit.tiles + (<usize>(c >> 2) * <usize>fit.d << 4) + (<usize>(c & 3) << 2)
  let p = v128.load32_splat(fit.squares + (<usize>c << 2))
  let q = p
  const end = at + (<usize>fit.d << 4)
  for (; at < end; at += 16, x += 32) {
    const w = v128.load32_splat(at)
    p = plus(p, v128.load(x), w)
    q = plus(q, v128.load(x, 16), w)
  }
  return below(p, q, pLimit, qLimit)
}

/** Lists points of a chunk as open to candidate c: those of a mask, from a place in the chunk on. */
@inline
function append(seeds: Seeds, c: i32, place: i32, mask: i32): void {
  if (mask == 0) return
  const at = seeds.counts + (<usize>c << 2)
  let count = load<i32>(at)
  const list = seeds.open + (<usize>(c * seeds.chunk) << 2)
  for (; mask != 0; mask &= mask - 1, count++) store<i32>(list + (<usize>count << 2), place + ctz(mask))
  store<i32>(at, count)
}

/** Lists what the candidates `first` to `last` - 1 may lower, of points in blocks. */
function listBlocks(seeds: Seeds, from: i32, to: i32, first: i32, last: i32): void {
  const fit = seeds.fit
  const width = <usize>fit.d << 2
  for (let i = from; i < to; i += 8) {
    const x = fit.blocks + <usize>i * width
    const p = limitAt(seeds, <usize>i << 2)
    const q = limitAt(seeds, (<usize>i + 4) << 2)
    const valid = i + 8 <= to ? 255 : (1 << (to - i)) - 1
    let c = first
    for (; c + 3 <= last && (c & 3) == 0; c += 4) {
      const open = openOfTile(fit, x, c >> 2, p, q)
      if (open == 0) continue
      for (let at = c; at < min(c + 4, last); at++) append(seeds, at, i - from, (open >> ((at - c) << 3)) & valid)
    }
    for (; c < last; c++) append(seeds, c, i - from, openOfOne(fit, x, c, p, q) & valid)
  }
}

@inline
function scores(product: v128, factor: v128, own: v128, square: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(product), factor), own), square)
}

/**
 * Which of the candidates of a tile, or of two, may lower each of the four points from i on, all in 16 bits: 8 bits for each.
 * Where there are fewer points than four, the last is there again.
 */
@inline
function openOfShorts(fit: Fit, i: i32, last: i32, tile: i32, limits: v128, both: bool): i32 {
  const pairs = <usize>(fit.d + 1) >> 1
  let c = fit.tiles + (<usize>tile * pairs << 4)
  const width = pairs << 4
  const x0 = shortsAt(fit, fit.shorts, i)
  const x1 = shortsAt(fit, fit.shorts, min(i + 1, last))
  const x2 = shortsAt(fit, fit.shorts, min(i + 2, last))
  const x3 = shortsAt(fit, fit.shorts, min(i + 3, last))
  let p0 = i32x4.splat(0)
  let p1 = p0
  let p2 = p0
  let p3 = p0
  let q0 = p0
  let q1 = p0
  let q2 = p0
  let q3 = p0
  let x: usize = 0
  for (const end = c + width; c < end; c += 16, x += 4) {
    const p = v128.load(c)
    const q = both ? v128.load(c + width) : p
    let w = v128.load32_splat(x0 + x)
    p0 = plusShorts(p0, p, w)
    if (both) q0 = plusShorts(q0, q, w)
    w = v128.load32_splat(x1 + x)
    p1 = plusShorts(p1, p, w)
    if (both) q1 = plusShorts(q1, q, w)
    w = v128.load32_splat(x2 + x)
    p2 = plusShorts(p2, p, w)
    if (both) q2 = plusShorts(q2, q, w)
    w = v128.load32_splat(x3 + x)
    p3 = plusShorts(p3, p, w)
    if (both) q3 = plusShorts(q3, q, w)
  }
  const at = <usize>tile << 4
  const own = v128.load(fit.factors + (<usize>i << 2))
  const f0 = v128.shuffle<i32>(own, own, 0, 0, 0, 0)
  const f1 = v128.shuffle<i32>(own, own, 1, 1, 1, 1)
  const f2 = v128.shuffle<i32>(own, own, 2, 2, 2, 2)
  const f3 = v128.shuffle<i32>(own, own, 3, 3, 3, 3)
  const l0 = v128.shuffle<i32>(limits, limits, 0, 0, 0, 0)
  const l1 = v128.shuffle<i32>(limits, limits, 1, 1, 1, 1)
  const l2 = v128.shuffle<i32>(limits, limits, 2, 2, 2, 2)
  const l3 = v128.shuffle<i32>(limits, limits, 3, 3, 3, 3)
  let factor = v128.load(fit.tileFactors + at)
  let square = v128.load(fit.squares + at)
  let told = i32x4.bitmask(f32x4.ge(scores(p0, factor, f0, square), l0))
  told |= i32x4.bitmask(f32x4.ge(scores(p1, factor, f1, square), l1)) << 8
  told |= i32x4.bitmask(f32x4.ge(scores(p2, factor, f2, square), l2)) << 16
  told |= i32x4.bitmask(f32x4.ge(scores(p3, factor, f3, square), l3)) << 24
  if (!both) return told ^ 0x0f0f0f0f
  factor = v128.load(fit.tileFactors + at, 16)
  square = v128.load(fit.squares + at, 16)
  told |= i32x4.bitmask(f32x4.ge(scores(q0, factor, f0, square), l0)) << 4
  told |= i32x4.bitmask(f32x4.ge(scores(q1, factor, f1, square), l1)) << 12
  told |= i32x4.bitmask(f32x4.ge(scores(q2, factor, f2, square), l2)) << 20
  told |= i32x4.bitmask(f32x4.ge(scores(q3, factor, f3, square), l3)) << 28
  return ~told
}

/** Lists a mask of 8 bits for each of at most four points, from candidate c on. */
@inline
function appendPoints(seeds: Seeds, c: i32, last: i32, place: i32, points: i32, open: i32): void {
  for (; open != 0; open &= open - 1) {
    const bit = ctz(open)
    const point = bit >> 3
    const candidate = c + (bit & 7)
    if (point < points && candidate < last) append(seeds, candidate, place + point, 1)
  }
}

/** listBlocks, of points in 16 bits. */
function listShorts(seeds: Seeds, from: i32, to: i32, first: i32, last: i32): void {
  const fit = seeds.fit
  for (let i = from; i < to; i += 4) {
    const limits = limitAt(seeds, <usize>i << 2)
    const points = min(4, to - i)
    let c = first
    for (; c + 5 <= last && (c & 3) == 0; c += 8) {
      appendPoints(seeds, c, last, i - from, points, openOfShorts(fit, i, to - 1, c >> 2, limits, true))
    }
    for (; c + 2 <= last && (c & 3) == 0; c += 4) {
      appendPoints(seeds, c, last, i - from, points, openOfShorts(fit, i, to - 1, c >> 2, limits, false))
    }
    if (c >= last) continue
    v128.store(seeds.squares, limits)
    for (; c < last; c++) {
      for (let at = 0; at < points; at++) {
        const open = !(shortScore(fit, i + at, c, c) >= load<f32>(seeds.squares + (<usize>at << 2)))
        append(seeds, c, i - from + at, <i32>open)
      }
    }
  }
}

/** Lists the points of a chunk that the candidates `first` to `last` - 1 may lower: float32 tells most of them that not. */
export function listOpen(seeds: Seeds, from: i32, to: i32, first: i32, last: i32): void {
  for (let c = first; c < last; c++) store<i32>(seeds.counts + (<usize>c << 2), 0)
  if (seeds.fit.shorts == 0) listBlocks(seeds, from, to, first, last)
  else listShorts(seeds, from, to, first, last)
}
