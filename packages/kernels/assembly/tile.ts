import { Fit } from './fit'

@inline
function plus(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b))
}

/** A score whose two lowest bits say which of the four centroids of a tile it belongs to. */
@inline
function tagged(score: v128, keep: v128, index: i32): v128 {
  return v128.or(v128.and(score, keep), i32x4.splat(index))
}

/**
 * Writes least score, second least score and nearest centroid of `count` blocks of 8 points from address x.
 *
 * The score of a centroid c is |c|^2 - 2 x.c: the squared distance less |x|^2. Eight points in the lanes of two vectors meet
 * four centroids at a time; these eight sums are what the registers hold.
 */
export function tile(fit: Fit, x: usize, count: i32): void {
  const d = <usize>fit.d
  const keep = i32x4.splat(~3)
  const last = fit.squares + (<usize>fit.tiled << 2)
  let out: usize = 0
  for (let block = 0; block < count; block++, x += d << 5, out += 32) {
    let pLeast = f32x4.splat(f32.MAX_VALUE)
    let pSecond = pLeast
    let qLeast = pLeast
    let qSecond = pLeast
    let pTile = i32x4.splat(0)
    let qTile = pTile
    let c = fit.tiles
    let first = 0
    for (let square = fit.squares; square < last; square += 16, first += 4) {
      let p0 = v128.load32_splat(square)
      let p1 = v128.load32_splat(square, 4)
      let p2 = v128.load32_splat(square, 8)
      let p3 = v128.load32_splat(square, 12)
      let q0 = p0
      let q1 = p1
      let q2 = p2
      let q3 = p3
      const end = c + (d << 4)
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
      const pBefore = pLeast
      const qBefore = qLeast
      p0 = tagged(p0, keep, 0)
      pSecond = f32x4.pmin(pSecond, f32x4.pmax(pLeast, p0))
      pLeast = f32x4.pmin(pLeast, p0)
      p1 = tagged(p1, keep, 1)
      pSecond = f32x4.pmin(pSecond, f32x4.pmax(pLeast, p1))
      pLeast = f32x4.pmin(pLeast, p1)
      p2 = tagged(p2, keep, 2)
      pSecond = f32x4.pmin(pSecond, f32x4.pmax(pLeast, p2))
      pLeast = f32x4.pmin(pLeast, p2)
      p3 = tagged(p3, keep, 3)
      pSecond = f32x4.pmin(pSecond, f32x4.pmax(pLeast, p3))
      pLeast = f32x4.pmin(pLeast, p3)
      q0 = tagged(q0, keep, 0)
      qSecond = f32x4.pmin(qSecond, f32x4.pmax(qLeast, q0))
      qLeast = f32x4.pmin(qLeast, q0)
      q1 = tagged(q1, keep, 1)
      qSecond = f32x4.pmin(qSecond, f32x4.pmax(qLeast, q1))
      qLeast = f32x4.pmin(qLeast, q1)
      q2 = tagged(q2, keep, 2)
      qSecond = f32x4.pmin(qSecond, f32x4.pmax(qLeast, q2))
      qLeast = f32x4.pmin(qLeast, q2)
      q3 = tagged(q3, keep, 3)
      qSecond = f32x4.pmin(qSecond, f32x4.pmax(qLeast, q3))
      qLeast = f32x4.pmin(qLeast, q3)
      const index = i32x4.splat(first)
      pTile = v128.bitselect(index, pTile, f32x4.lt(pLeast, pBefore))
      qTile = v128.bitselect(index, qTile, f32x4.lt(qLeast, qBefore))
    }
    const low = i32x4.splat(3)
    v128.store(fit.least + out, pLeast)
    v128.store(fit.least + out, qLeast, 16)
    v128.store(fit.second + out, pSecond)
    v128.store(fit.second + out, qSecond, 16)
    v128.store(fit.nearest + out, v128.or(pTile, v128.and(pLeast, low)))
    v128.store(fit.nearest + out, v128.or(qTile, v128.and(qLeast, low)), 16)
  }
}
