/** Empties what is kept of four points: 64 bytes each. */
@inline
export function clear(kept: usize): void {
  const far = f32x4.splat(f32.MAX_VALUE)
  for (let point: usize = 0; point < 256; point += 64) {
    v128.store(kept + point, far)
    v128.store(kept + point, far, 16)
  }
}

/** Two scores of each lane beside the least and second least so far, and the slots of the least: kept at `out`. */
@inline
export function keep(out: usize, a: v128, b: v128, slots: v128): void {
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
export function gather(kept: usize, out: usize): void {
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
