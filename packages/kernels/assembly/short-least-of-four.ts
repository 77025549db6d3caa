import { clear, gather, keep } from './kept'

/** Of each lane: the product of integers as a score. */
@inline
function score(product: v128, factor: v128, x: f32, square: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(product), factor), f32x4.splat(x)), square)
}

@inline
function plus(sum: v128, x: v128, c: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(x, c))
}

/**
 * leastOfFour for points and centroids in 16 bits: two columns to a lane, so that it takes half as long.
 *
 * @param factors of each centroid: what its integers are to be multiplied by
 * @param pairs half the columns, rounded up
 * @param f0 what the integers of a point are to be multiplied by, times -2
 * @param scores where all scores are written, point by point, `row` bytes apart; 0 for nowhere
 */
export function shortLeastOfFour(
  tiles: usize, squares: usize, factors: usize, pairs: usize, x0: usize, x1: usize, x2: usize, x3: usize,
  f0: f32, f1: f32, f2: f32, f3: f32, from: i32, to: i32, out: usize, scores: usize, row: usize,
): void {
  const kept = out + 48
  clear(kept)
  const width = pairs << 4
  for (let slot = from; slot < to; slot += 8) {
    let c = tiles + <usize>(slot >> 2) * width
    let a0 = i32x4.splat(0)
    let b0 = a0
    let a1 = a0
    let a2 = a0
    let a3 = a0
    let b1 = a0
    let b2 = a0
    let b3 = a0
    let x: usize = 0
    for (const end = c + width; c < end; c += 16, x += 4) {
      const p = v128.load(c)
      const q = v128.load(c + width)
      let w = v128.load32_splat(x0 + x)
      a0 = plus(a0, w, p)
      b0 = plus(b0, w, q)
      w = v128.load32_splat(x1 + x)
      a1 = plus(a1, w, p)
      b1 = plus(b1, w, q)
      w = v128.load32_splat(x2 + x)
      a2 = plus(a2, w, p)
      b2 = plus(b2, w, q)
      w = v128.load32_splat(x3 + x)
      a3 = plus(a3, w, p)
      b3 = plus(b3, w, q)
    }
    const at = <usize>slot << 2
    let factor = v128.load(factors + at)
    let square = v128.load(squares + at)
    a0 = score(a0, factor, f0, square)
    a1 = score(a1, factor, f1, square)
    a2 = score(a2, factor, f2, square)
    a3 = score(a3, factor, f3, square)
    factor = v128.load(factors + at, 16)
    square = v128.load(squares + at, 16)
    b0 = score(b0, factor, f0, square)
    b1 = score(b1, factor, f1, square)
    b2 = score(b2, factor, f2, square)
    b3 = score(b3, factor, f3, square)
    if (scores != 0) {
      let s = scores + at
      v128.store(s, a0)
      v128.store(s, b0, 16)
      s += row
      v128.store(s, a1)
      v128.store(s, b1, 16)
      s += row
      v128.store(s, a2)
      v128.store(s, b2, 16)
      s += row
      v128.store(s, a3)
      v128.store(s, b3, 16)
    }
    const slots = i32x4.add(i32x4.splat(slot), i32x4(0, 1, 2, 3))
    keep(kept, a0, b0, slots)
    keep(kept + 64, a1, b1, slots)
    keep(kept + 128, a2, b2, slots)
    keep(kept + 192, a3, b3, slots)
  }
  gather(kept, out)
}
