import { Fit } from './fit'

@inline
function plus(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b))
}

/** Writes the scores of the 8 points of the block at x and the four centroids of a tile: 4 x 8. */
export function tileScores(fit: Fit, x: usize, tile: i32, out: usize): void {
  const d = <usize>fit.d
  let c = fit.tiles + (<usize>tile * d << 4)
  const square = fit.squares + (<usize>tile << 4)
  let p0 = v128.load32_splat(square)
  let p1 = v128.load32_splat(square, 4)
  let p2 = v128.load32_splat(square, 8)
  let p3 = v128.load32_splat(square, 12)
  let q0 = p0
  let q1 = p1
  let q2 = p2
  let q3 = p3
  const end = c + (d << 4)
  for (; c < end; c += 16, x += 32) {
    const p = v128.load(x)
    const q = v128.load(x, 16)
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
  v128.store(out, p0)
  v128.store(out, q0, 16)
  v128.store(out, p1, 32)
  v128.store(out, q1, 48)
  v128.store(out, p2, 64)
  v128.store(out, q2, 80)
  v128.store(out, p3, 96)
  v128.store(out, q3, 112)
}

/** Writes the scores of the 8 points of the block at x and one centroid: 8. */
export function oneScore(fit: Fit, x: usize, slot: i32, out: usize): void {
  const d = <usize>fit.d
  let c = fit.tiles + (<usize>(slot >> 2) * d << 4) + (<usize>(slot & 3) << 2)
  let p = v128.load32_splat(fit.squares + (<usize>slot << 2))
  let q = p
  const end = c + (d << 4)
  for (; c < end; c += 16, x += 32) {
    const w = v128.load32_splat(c)
    p = plus(p, v128.load(x), w)
    q = plus(q, v128.load(x, 16), w)
  }
  v128.store(out, p)
  v128.store(out, q, 16)
}
