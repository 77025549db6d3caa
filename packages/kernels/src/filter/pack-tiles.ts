import type { Reach } from './margin.ts'
import { quantize } from './quantize.ts'
import { sumOfSquares } from './sum-of-squares.ts'

/** Centroids as kernels want them: four side by side. */
export interface TileArrays {
  /**
   * In float32: k / 4 x d x 4, -2 times the coordinates. In 16 bits: k / 4 x d / 2 x 4 x 2, pairs of columns, divided by the
   * factor of their centroid.
   */
  readonly tiles: Float32Array | Int16Array
  /** k: squared norms. */
  readonly squares: Float32Array
  /** k: the factors; none in float32. */
  readonly factors: Float32Array
  /** k x d, or in 16 bits k x d rounded up to a multiple of 8: the same row by row. */
  readonly rows: Float32Array | Int16Array
}

/** From so many columns on 16 bits are used. */
const WORTH_SHORT = 16

/** Whether points of d columns are looked at in 16 bits instead of float32. */
export function isShort(d: number): boolean {
  return d >= WORTH_SHORT
}

/**
 * Writes k centroids (k x d), centred and scaled, and returns how far they reach.
 *
 * @param slots the place of each centroid among the tiles, squares and factors (k); their order if not given
 */
export function packTiles(
  centroids: Float64Array,
  centre: Float64Array,
  scale: number,
  arrays: TileArrays,
  slots?: Int32Array,
): Reach {
  const d = centre.length
  const x = new Float64Array(d)
  const lost = new Float64Array(d)
  const reach = { radius: 0, residual: 0 }
  for (let c = 0; c * d < centroids.length; c++) {
    const slot = slots === undefined ? c : slots[c]
    for (let j = 0; j < d; j++) x[j] = (centroids[c * d + j] - centre[j]) * scale
    const square = sumOfSquares(x)
    arrays.squares[slot] = square
    reach.radius = Math.max(reach.radius, Math.sqrt(square))
    if (arrays.tiles instanceof Float32Array) writeSingle(arrays, x, c, slot)
    else reach.residual = Math.max(reach.residual, writeShort(arrays, x, lost, c, slot))
  }
  return reach
}

function writeSingle({ tiles, rows }: TileArrays, x: Float64Array, c: number, slot: number): void {
  const d = x.length
  for (let j = 0, p = (slot >> 2) * 4 * d + (slot & 3); j < d; j++, p += 4) tiles[p] = -2 * x[j]
  rows.set(x, c * d)
}

/** Returns the norm of what is lost. */
function writeShort(
  { tiles, factors, rows }: TileArrays,
  x: Float64Array,
  lost: Float64Array,
  c: number,
  slot: number,
): number {
  const d = x.length
  const { factor, residual } = quantize(x, lost)
  factors[slot] = factor
  for (let j = 0, p = (slot >> 2) * 8 * Math.ceil(d / 2) + (slot & 3) * 2; j < d; j += 2, p += 8) {
    tiles[p] = x[j]
    if (j + 1 < d) tiles[p + 1] = x[j + 1]
  }
  rows.set(x, c * Math.ceil(d / 8) * 8)
  return residual
}
