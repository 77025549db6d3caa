import { Fit } from './fit'
import { blockOf, shortsAt } from './least-of-points'

@inline
function plus(sum: v128, x: v128, row: usize): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(x, v128.load(row)))
}

@inline
function listed(list: usize, at: i32, count: i32): i32 {
  return load<i32>(list + (<usize>min(at, count - 1) << 2))
}

@inline
function four(values: usize, a: i32, b: i32, c: i32, d: i32): v128 {
  let all = v128.load32_zero(values + (<usize>a << 2))
  all = v128.load32_lane(values + (<usize>b << 2), all, 1)
  all = v128.load32_lane(values + (<usize>c << 2), all, 2)
  return v128.load32_lane(values + (<usize>d << 2), all, 3)
}

/** The sums of the lanes of each of four vectors. */
@inline
function sums(p: v128, q: v128, r: v128, s: v128): v128 {
  const low = i32x4.add(v128.shuffle<i32>(p, q, 0, 4, 1, 5), v128.shuffle<i32>(p, q, 2, 6, 3, 7))
  const high = i32x4.add(v128.shuffle<i32>(r, s, 0, 4, 1, 5), v128.shuffle<i32>(r, s, 2, 6, 3, 7))
  return i32x4.add(v128.shuffle<i64>(low, high, 0, 2), v128.shuffle<i64>(low, high, 1, 3))
}

/**
 * Writes the scores of point i and `count` centroids (i32 at `list`) as f32 at `out`, which has room for three more: those that
 * leastOfPoints computes, bit for bit.
 */
export function listedScores(fit: Fit, i: i32, list: usize, count: i32, out: usize): void {
  for (let at = 0; at < count; at += 4, out += 16) {
    const a = listed(list, at, count)
    const b = listed(list, at + 1, count)
    const c = listed(list, at + 2, count)
    const d = listed(list, at + 3, count)
    const square = four(fit.squares, a, b, c, d)
    v128.store(out, fit.shorts == 0 ? singles(fit, i, a, b, c, d, square) : shorts(fit, i, a, b, c, d, square))
  }
}

/** The scores of point i and four centroids, whose squared norms are the start of the sums. */
@inline
function singles(fit: Fit, i: i32, a: i32, b: i32, c: i32, d: i32, square: v128): v128 {
  const width = <usize>fit.d << 2
  const rows = fit.tileRows
  const minusTwo = f32x4.splat(-2)
  let score = square
  let x = blockOf(fit, i)
  for (let j: usize = 0; j < width; j += 4, x += 32) {
    let w = v128.load32_zero(rows + <usize>a * width + j)
    w = v128.load32_lane(rows + <usize>b * width + j, w, 1)
    w = v128.load32_lane(rows + <usize>c * width + j, w, 2)
    w = v128.load32_lane(rows + <usize>d * width + j, w, 3)
    score = f32x4.add(score, f32x4.mul(v128.load32_splat(x), f32x4.mul(w, minusTwo)))
  }
  return score
}

@inline
function shorts(fit: Fit, i: i32, a: i32, b: i32, c: i32, d: i32, square: v128): v128 {
  const width = <usize>((fit.d + 7) & ~7) << 1
  const x = shortsAt(fit, fit.shorts, i)
  const r0 = fit.tileRows + <usize>a * width
  const r1 = fit.tileRows + <usize>b * width
  const r2 = fit.tileRows + <usize>c * width
  const r3 = fit.tileRows + <usize>d * width
  let p = i32x4.splat(0)
  let q = p
  let r = p
  let s = p
  for (let j: usize = 0; j < width; j += 16) {
    const w = v128.load(x + j)
    p = plus(p, w, r0 + j)
    q = plus(q, w, r1 + j)
    r = plus(r, w, r2 + j)
    s = plus(s, w, r3 + j)
  }
  const product = f32x4.convert_i32x4_s(sums(p, q, r, s))
  const factor = v128.load32_splat(fit.factors + (<usize>i << 2))
  return f32x4.add(f32x4.mul(f32x4.mul(product, four(fit.tileFactors, a, b, c, d)), factor), square)
}
