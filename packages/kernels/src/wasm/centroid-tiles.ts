import type { Arena } from './arena.ts'
import { marginOf } from './margin.ts'
import { packTiles } from './pack-tiles.ts'
import type { Resident } from './resident.ts'
import type { CentroidFields } from './structs.ts'

// The score of a centroid that there is not: above all others, and finite with two bits of its own.
const FAR = 3e38

/** Room for k centroids beside points. */
export interface CentroidTiles {
  /** Clears the room; call it once the arena is open. */
  clear(): void
  /** Writes centroids (k x d, or fewer), and returns what a Fit says of them. */
  set(centroids: Float64Array): CentroidFields
}

export function centroidTiles(room: Arena, { d, centre, fields }: Resident, k: number, weights: number): CentroidTiles {
  const tiled = Math.ceil(k / 4) * 4
  const own = room.reserve(Float64Array, k * d)
  const tiles = room.reserve(Float32Array, tiled * d)
  const squares = room.reserve(Float32Array, tiled)
  return {
    clear() {
      tiles.array().fill(0)
    },
    set(centroids) {
      const count = centroids.length / d
      own.array().set(centroids)
      squares.array().fill(FAR, count)
      const radius = packTiles(centroids, centre, fields.scale, tiles.array(), squares.array())
      return {
        margin: marginOf(d, radius, fields.scale),
        k: count,
        tiled: Math.ceil(count / 4) * 4,
        centroids: own.address,
        tiles: tiles.address,
        squares: squares.address,
        weights,
      }
    },
  }
}
