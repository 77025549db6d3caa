import { isShort } from './pack-tiles.ts'
import type { TileArrays } from './pack-tiles.ts'

type Kind = 'tiles' | 'squares' | 'factors' | 'rows'
type Layout = Readonly<Record<Kind, readonly [Float32ArrayConstructor | Int16ArrayConstructor, number]>>

/** What kind of array each of TileArrays is, and how long: for k centroids of d columns in so many slots. */
export function tileLayout(d: number, k: number, slots: number): Layout {
  if (isShort(d)) {
    return {
      tiles: [Int16Array, slots * Math.ceil(d / 2) * 2],
      squares: [Float32Array, slots],
      factors: [Float32Array, slots],
      rows: [Int16Array, k * Math.ceil(d / 8) * 8],
    }
  }
  return {
    tiles: [Float32Array, slots * d],
    squares: [Float32Array, slots],
    factors: [Float32Array, 0],
    rows: [Float32Array, k * d],
  }
}

// The score of a centroid that there is not: above all others, and finite with two bits of its own.
export const FAR = 3e38

/** These arrays, in plain memory: no centroid is in any slot. */
export function tileArrays(d: number, k: number, slots: number): TileArrays {
  const { tiles, squares, factors, rows } = tileLayout(d, k, slots)
  const arrays = {
    tiles: new tiles[0](tiles[1]),
    squares: new Float32Array(squares[1]).fill(FAR),
    factors: new Float32Array(factors[1]),
    rows: new rows[0](rows[1]),
  }
  return arrays as TileArrays
}
