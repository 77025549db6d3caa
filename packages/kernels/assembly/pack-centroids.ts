import { clusterAt } from './cluster-at'
import { Fit } from './fit'
import { shortsAt } from './least-of-points'
import { shorten } from './shorten'

@inline
function slotOf(fit: Fit, c: i32): i32 {
  return fit.slots == 0 ? c : load<i32>(fit.slots + (<usize>c << 2))
}

/** Packs centroid c in float32, and returns its squared norm: in four interleaved parts, and then what is left over. */
@inline
function packSingle(fit: Fit, c: i32, slot: i32): f64 {
  const d = <usize>fit.d
  const even = d & ~3
  const centroid = fit.centroids + (<usize>c * d << 3)
  const row = fit.tileRows + (<usize>c * d << 2)
  const tile = fit.tiles + (<usize>(slot >> 2) * d << 4) + (<usize>(slot & 3) << 2)
  const scale = f64x2.splat(fit.scale)
  let p = f64x2.splat(0)
  let q = p
  let j: usize = 0
  for (; j < even; j += 4) {
    const at = j << 3
    const x = f64x2.mul(f64x2.sub(v128.load(centroid + at), v128.load(fit.centre + at)), scale)
    const y = f64x2.mul(f64x2.sub(v128.load(centroid + at, 16), v128.load(fit.centre + at, 16)), scale)
    p = f64x2.add(p, f64x2.mul(x, x))
    q = f64x2.add(q, f64x2.mul(y, y))
    const four = v128.shuffle<i64>(f32x4.demote_f64x2_zero(x), f32x4.demote_f64x2_zero(y), 0, 2)
    v128.store(row + (j << 2), four)
    const twice = f32x4.mul(four, f32x4.splat(-2))
    v128.store32_lane(tile + (j << 4), twice, 0)
    v128.store32_lane(tile + (j << 4), twice, 1, 16)
    v128.store32_lane(tile + (j << 4), twice, 2, 32)
    v128.store32_lane(tile + (j << 4), twice, 3, 48)
  }
  const parts = f64x2.add(p, q)
  let sum = f64x2.extract_lane(parts, 0) + f64x2.extract_lane(parts, 1)
  for (; j < d; j++) {
    const at = j << 3
    const x = (load<f64>(centroid + at) - load<f64>(fit.centre + at)) * fit.scale
    sum += x * x
    store<f32>(row + (j << 2), <f32>x)
    store<f32>(tile + (j << 4), <f32>x * -2)
  }
  return sum
}

/** The same in 16 bits. */
@inline
function packShort(fit: Fit, c: i32, slot: i32): f64 {
  const pairs = <usize>(fit.d + 1) >> 1
  const row = shortsAt(fit, fit.tileRows, c)
  shorten(fit, fit.centroids + (<usize>c * <usize>fit.d << 3), false, row)
  store<f32>(fit.tileFactors + (<usize>slot << 2), <f32>(1 / fit.rowInverse))
  fit.residue = max(fit.residue, fit.rowLost)
  const tile = fit.tiles + (<usize>(slot >> 2) * pairs << 4) + (<usize>(slot & 3) << 2)
  for (let pair: usize = 0; pair < pairs; pair++) store<i32>(tile + (pair << 4), load<i32>(row + (pair << 2)))
  return fit.rowSquare
}

/** Packs centroids as the kernels want them, and notes how far they reach: packTiles of ../src/filter. */
export function packCentroids(fit: Fit, from: i32, to: i32): i32 {
  for (let c = clusterAt(from); c < clusterAt(to); c++) {
    const slot = slotOf(fit, c)
    const square = fit.shorts == 0 ? packSingle(fit, c, slot) : packShort(fit, c, slot)
    store<f32>(fit.squares + (<usize>slot << 2), <f32>square)
    fit.radius = max(fit.radius, sqrt(square))
  }
  return 0
}
