import { clear, gather, keep } from './kept'

@inline
function plus(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b))
}

/**
 * Writes least score, second least score and slot of the least of four points among the slots `from` to `to` - 1 (multiples of
 * 8): four f32, four f32 and four i32 at `out`, before room of 256 bytes. Centroids are in the lanes of vectors, so that the points need not be neighbours.
 *
 * @param step bytes between the coordinates of a point
 * @param scores where all scores are written, point by point, `row` bytes apart; 0 for nowhere
 */
export function leastOfFour(
  tiles: usize, squares: usize, d: usize, x0: usize, x1: usize, x2: usize, x3: usize, step: usize, from: i32, to: i32, out: usize,
  scores: usize, row: usize,
): void {
  const kept = out + 48
  clear(kept)
  const width = d << 4
  for (let slot = from; slot < to; slot += 8) {
    let c = tiles + <usize>(slot >> 2) * width
    const square = squares + (<usize>slot << 2)
    let a0 = v128.load(square)
    let b0 = v128.load(square, 16)
    let a1 = a0
    let a2 = a0
    let a3 = a0
    let b1 = b0
    let b2 = b0
    let b3 = b0
    let x: usize = 0
    for (const end = c + width; c < end; c += 16, x += step) {
      const p = v128.load(c)
      const q = v128.load(c + width)
      let w = v128.load32_splat(x0 + x)
      a0 = plus(a0, p, w)
      b0 = plus(b0, q, w)
      w = v128.load32_splat(x1 + x)
      a1 = plus(a1, p, w)
      b1 = plus(b1, q, w)
      w = v128.load32_splat(x2 + x)
      a2 = plus(a2, p, w)
      b2 = plus(b2, q, w)
      w = v128.load32_splat(x3 + x)
      a3 = plus(a3, p, w)
      b3 = plus(b3, q, w)
    }
    if (scores != 0) {
      let s = scores + (<usize>slot << 2)
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
