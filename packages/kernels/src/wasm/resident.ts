import type { Points } from '@kentro/core'
import { andThen } from '../and-then.ts'
import { atOnce } from '../at-once.ts'
import { arena } from './arena.ts'
import type { Room } from './arena.ts'
import { blockCentre } from '../filter/block-centre.ts'
import { blockScale } from '../filter/block-scale.ts'
import { isShort } from '../filter/pack-tiles.ts'
import type { MayPause } from '../pause.ts'
import type { Crew } from './crew.ts'
import { running } from './running.ts'
import { FIT_BYTES, writeFit } from './structs.ts'
import type { PointFields } from './structs.ts'

/** Points in the memory of a crew: their rows, and the same centred and scaled, in blocks of float32 or in 16 bits. */
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

// How long it takes to prepare a coordinate, in products.
const PREPARING = 16

/** Copies points into the memory of a crew. */
export function resident(points: Points, crew: Crew): Resident {
  return atOnce(movingIn(points, crew))
}

/** The same, with pauses. */
export function movingIn(points: Points, crew: Crew): MayPause<Resident> {
  const { data, n, d } = points
  const padded = Math.ceil(n / 8) * 8
  const single = data instanceof Float32Array
  const room = arena(crew.memory, crew.first)
  const fits = Array.from({ length: crew.threads }, () => room.reserve(Uint8Array, FIT_BYTES))
  const rows = room.reserve<Float32Array | Float64Array>(single ? Float32Array : Float64Array, n * d)
  const short = isShort(d)
  const blocks = room.reserve(Float32Array, short ? 0 : padded * d)
  const shorts = room.reserve(Int16Array, short ? n * Math.ceil(d / 8) * 8 : 0)
  const [norms, factors, residuals] = [padded, short ? padded : 0, short ? padded : 0].map((length) =>
    room.reserve(Float32Array, length),
  )
  const centreRoom = room.reserve(Float64Array, d)
  const top = room.open()

  const centre = blockCentre(points)
  rows.array().set(data)
  centreRoom.array().set(centre)
  if (short) clearPadding(shorts.array(), d)
  else blocks.array().fill(0, (padded - 8) * d)
  for (const one of [norms, factors, residuals]) one.array().fill(0, n)
  const fields: PointFields = {
    scale: blockScale(points),
    d,
    single,
    rows: rows.address,
    blocks: short ? 0 : blocks.address,
    norms: norms.address,
    centre: centreRoom.address,
    shorts: short ? shorts.address : 0,
    factors: factors.address,
    residuals: residuals.address,
  }
  for (const fit of fits) writeFit(crew.memory.buffer, fit.address, fields)
  const addresses = fits.map((fit) => fit.address)
  const preparing = running(crew, short ? 'prepareShorts' : 'prepare', addresses, n, PREPARING * d)
  return andThen(preparing, () => ({ crew, n, d, rows, centre, fields, top }))
}

/** Rows of 16 bits are padded to vectors. */
function clearPadding(shorts: Int16Array, d: number): void {
  const width = Math.ceil(d / 8) * 8
  if (width === d) return
  for (let p = 0; p < shorts.length; p += width) shorts.fill(0, p + d, p + width)
}
