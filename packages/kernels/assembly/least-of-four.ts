@inline
function plus(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b))
}

/** Two scores of each lane beside the least and second least so far, and the slots of the least: kept at `out`. */
@inline
function keep(out: usize, a: v128, b: v128, slots: v128): void {
  const low = f32x4.pmin(a, b)
  const high = f32x4.pmax(a, b)
  const least = v128.load(out)
  v128.store(out, f32x4.pmin(f32x4.pmin(v128.load(out, 16), high), f32x4.pmax(least, low)), 16)
  const slot = v128.bitselect(i32x4.add(slots, i32x4.splat(4)), slots, f32x4.lt(b, a))
  v128.store(out, v128.bitselect(slot, v128.load(out, 32), f32x4.lt(low, least)), 32)
  v128.store(out, f32x4.pmin(least, low))
}

/** Lane by lane: the first, the second, ... of these four vectors' own lanes. */
@inline
function lows(a: v128, b: v128): v128 {
  return v128.shuffle<i32>(a, b, 0, 4, 1, 5)
}

@inline
function highs(a: v128, b: v128): v128 {
  return v128.shuffle<i32>(a, b, 2, 6, 3, 7)
}

@inline
function firsts(a: v128, b: v128): v128 {
  return v128.shuffle<i64>(a, b, 0, 2)
}

@inline
function lasts(a: v128, b: v128): v128 {
  return v128.shuffle<i64>(a, b, 1, 3)
}

/** Brings the lanes of each of four points together: least and second least of all, and the slot of the least. */
@inline
function gather(kept: usize, out: usize): void {
  const a = lows(v128.load(kept), v128.load(kept, 64))
  const b = lows(v128.load(kept, 128), v128.load(kept, 192))
  const c = highs(v128.load(kept), v128.load(kept, 64))
  const d = highs(v128.load(kept, 128), v128.load(kept, 192))
  const e = lows(v128.load(kept, 32), v128.load(kept, 96))
  const f = lows(v128.load(kept, 160), v128.load(kept, 224))
  const g = highs(v128.load(kept, 32), v128.load(kept, 96))
  const h = highs(v128.load(kept, 160), v128.load(kept, 224))
  let least = firsts(a, b)
  let slot = firsts(e, f)
  let next = lasts(a, b)
  let second = f32x4.pmax(least, next)
  slot = v128.bitselect(lasts(e, f), slot, f32x4.lt(next, least))
  least = f32x4.pmin(least, next)
  next = firsts(c, d)
  second = f32x4.pmin(second, f32x4.pmax(least, next))
  slot = v128.bitselect(firsts(g, h), slot, f32x4.lt(next, least))
  least = f32x4.pmin(least, next)
  next = lasts(c, d)
  second = f32x4.pmin(second, f32x4.pmax(least, next))
  slot = v128.bitselect(lasts(g, h), slot, f32x4.lt(next, least))
  least = f32x4.pmin(least, next)
  const p = f32x4.pmin(lows(v128.load(kept, 16), v128.load(kept, 80)), highs(v128.load(kept, 16), v128.load(kept, 80)))
  const q = f32x4.pmin(lows(v128.load(kept, 144), v128.load(kept, 208)), highs(v128.load(kept, 144), v128.load(kept, 208)))
  v128.store(out, least)
  v128.store(out, f32x4.pmin(second, f32x4.pmin(firsts(p, q), lasts(p, q))), 16)
  v128.store(out, slot, 32)
}

/**
 * Writes least score, second least score and slot of the least of four points among the slots `from` to `to` - 1 (multiples of
 * 8): four f32, four f32 and four i32 at `out`, before room of 256 bytes. Centroids are in the lanes of vectors, so that the points need not be neighbours.
 *
 * @param step bytes between the coordinates of a point
 */
export function leastOfFour(
  tiles: usize, squares: usize, d: usize, x0: usize, x1: usize, x2: usize, x3: usize, step: usize, from: i32, to: i32, out: usize,
): void {
  const far = f32x4.splat(f32.MAX_VALUE)
  const kept = out + 48
  for (let point: usize = 0; point < 256; point += 64) {
    v128.store(kept + point, far)
    v128.store(kept + point, far, 16)
  }
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
    const slots = i32x4.add(i32x4.splat(slot), i32x4(0, 1, 2, 3))
    keep(kept, a0, b0, slots)
    keep(kept + 64, a1, b1, slots)
    keep(kept + 128, a2, b2, slots)
    keep(kept + 192, a3, b3, slots)
  }
  gather(kept, out)
}
