import { marginOf } from '../filter/margin.ts'
import { isShort, packTiles } from '../filter/pack-tiles.ts'
import type { TileArrays } from '../filter/pack-tiles.ts'
import { FAR, tileLayout } from '../filter/tile-layout.ts'
import type { Arena } from './arena.ts'
import type { Resident } from './resident.ts'
import type { CentroidAddresses, CentroidFields } from './structs.ts'

// As in ../../assembly/prepare.ts.
const UP = 1.000001

/** Room for k centroids beside points. */
export interface CentroidTiles {
  /** Clears the room; call it once the arena is open, and before anything is set. */
  open(): void
  /** Where all is. */
  readonly fields: CentroidAddresses
  /**
   * Writes centroids (k x d, or fewer), and returns what a Fit says of them.
   *
   * @param slots the place of each among the tiles (k); their order if not given
   */
  set(centroids: Float64Array, slots?: Int32Array): CentroidFields
}

/** @param slots how many places there are at most: k or more */
export function centroidTiles(
  room: Arena,
  { d, centre, fields }: Resident,
  k: number,
  slots: number,
  weights: number,
): CentroidTiles {
  const short = isShort(d)
  const lanes = short ? 8 : 4
  const own = room.reserve(Float64Array, k * d)
  const layout = tileLayout(d, k, Math.ceil(slots / 8) * 8)
  const tiles = room.reserve<Float32Array | Int16Array>(...layout.tiles)
  const squares = room.reserve(Float32Array, layout.squares[1])
  const factors = room.reserve(Float32Array, layout.factors[1])
  const rows = room.reserve<Float32Array | Int16Array>(...layout.rows)
  let arrays: TileArrays | null = null
  let centroidArray = new Float64Array(0)
  return {
    open() {
      arrays = { tiles: tiles.array(), squares: squares.array(), factors: factors.array(), rows: rows.array() }
      centroidArray = own.array()
      for (const one of [arrays.tiles, arrays.factors, arrays.rows]) one.fill(0)
    },
    fields: {
      centroids: own.address,
      tiles: tiles.address,
      squares: squares.address,
      tileFactors: factors.address,
      tileRows: rows.address,
      weights,
    },
    set(centroids, places) {
      if (arrays === null) throw new Error('the room is not open yet')
      const count = centroids.length / d
      centroidArray.set(centroids)
      arrays.squares.fill(FAR)
      const reach = packTiles(centroids, centre, fields.scale, arrays, places)
      return {
        margin: marginOf(d, reach, fields.scale, short),
        lost: reach.residual * UP,
        k: count,
        tiled: places === undefined ? Math.ceil(count / lanes) * lanes : slots,
      }
    },
  }
}
