import type { Points } from '@kentro/core'
import { arena } from './arena.ts'
import type { Room } from './arena.ts'
import { blockCentre } from './block-centre.ts'
import { blockScale } from './block-scale.ts'
import type { Crew } from './crew.ts'
import { FIT_BYTES, writeFit } from './structs.ts'
import type { PointFields } from './structs.ts'

/** Points in the memory of a crew: their rows, and float32 blocks of them, centred and scaled. */
export interface Resident {
  readonly crew: Crew
  readonly n: number
  readonly d: number
  readonly rows: Room<Float32Array | Float64Array>
  /** The centre of the blocks (d). */
  readonly centre: Float64Array
  /** What Fit says of the points. */
  readonly fields: PointFields
  /** The first address after them. */
  readonly top: number
}

/** Copies points into the memory of a crew. */
export function resident(points: Points, crew: Crew): Resident {
  const { data, n, d } = points
  const padded = Math.ceil(n / 8) * 8
  const single = data instanceof Float32Array
  const room = arena(crew.memory, crew.first)
  const fits = Array.from({ length: crew.threads }, () => room.reserve(Uint8Array, FIT_BYTES))
  const rows = room.reserve<Float32Array | Float64Array>(single ? Float32Array : Float64Array, n * d)
  const blocks = room.reserve(Float32Array, padded * d)
  const norms = room.reserve(Float32Array, padded)
  const centreRoom = room.reserve(Float64Array, d)
  const top = room.open()

  const centre = blockCentre(points)
  rows.array().set(data)
  centreRoom.array().set(centre)
  blocks.array().fill(0, (padded - 8) * d)
  norms.array().fill(0, n)
  const fields: PointFields = {
    scale: blockScale(points),
    d,
    single,
    rows: rows.address,
    blocks: blocks.address,
    norms: norms.address,
    centre: centreRoom.address,
  }
  for (const fit of fits) writeFit(crew.memory.buffer, fit.address, fields)
  crew.run(
    'prepare',
    fits.map((fit) => fit.address),
    n,
  )
  return { crew, n, d, rows, centre, fields, top }
}
