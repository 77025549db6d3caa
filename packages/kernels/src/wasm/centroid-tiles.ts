import { marginOf } from '../filter/margin.ts'
import type { Reach } from '../filter/margin.ts'
import { isShort } from '../filter/pack-tiles.ts'
import { FAR, tileLayout } from '../filter/tile-layout.ts'
import type { Arena } from './arena.ts'
import type { Resident } from './resident.ts'
import { overClusters } from './over-clusters.ts'
import type { OpenFit } from './open-fit.ts'
import { openFit } from './open-fit.ts'
import type { CentroidAddresses } from './write-fit.ts'

// As in ../../assembly/prepare.ts.
const UP = 1.000001

/** Room for k centroids beside points. */
export interface CentroidTiles {
  /** Where all is. */
  readonly fields: CentroidAddresses
  /** The centroids; call it once the arena is open, with the address of the Fit of each thread. */
  open(fits: readonly number[]): PackedCentroids
}

/** Centroids that threads know of. */
export interface PackedCentroids {
  /** Theirs (k x d), to be read. */
  readonly array: Float64Array
  /** The Fits that know of them. */
  readonly fits: readonly OpenFit[]
  /**
   * Packs centroids (k x d, or fewer), and tells the threads of them.
   *
   * @param slots the place of each among the tiles (k), in the same memory; their order if not given
   */
  set(centroids: Float64Array, slots?: Int32Array): void
}

/** @param slots how many places there are at most: k or more */
export function centroidTiles(
  room: Arena,
  { crew, d, fields }: Resident,
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
  return {
    fields: {
      centroids: own.address,
      tiles: tiles.address,
      squares: squares.address,
      tileFactors: factors.address,
      tileRows: rows.address,
      weights,
    },
    open(addresses) {
      for (const one of [tiles, factors, rows]) one.array().fill(0)
      const array = own.array()
      const norms = squares.array()
      const fits = addresses.map((address) => openFit(crew.memory.buffer, address))
      return {
        array,
        fits,
        set(centroids, places) {
          const count = centroids.length / d
          array.set(centroids)
          norms.fill(FAR)
          const tiled = places === undefined ? Math.ceil(count / lanes) * lanes : slots
          for (const fit of fits) fit.expect(count, tiled, places?.byteOffset ?? 0)
          overClusters(crew, 'packCentroids', addresses, count, d)
          const reach = farthest(fits)
          const margin = marginOf(d, reach, fields.scale, short)
          for (const fit of fits) fit.tell(margin, reach.residual * UP)
        },
      }
    },
  }
}

function farthest(fits: readonly OpenFit[]): Reach {
  let [radius, residual] = [0, 0]
  for (const fit of fits) {
    const reach = fit.reach()
    radius = Math.max(radius, reach.radius)
    residual = Math.max(residual, reach.residual)
  }
  return { radius, residual }
}
