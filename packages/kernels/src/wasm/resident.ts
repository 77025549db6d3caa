import { isTrusted, rangesOf } from '@kentro/core'
import type { Points, Ranges } from '@kentro/core'
import { andThen } from '../and-then.ts'
import { arena } from './arena.ts'
import type { Room } from './arena.ts'
import { blockCentre } from '../filter/block-centre.ts'
import { blockScale } from '../filter/block-scale.ts'
import { isShort } from '../filter/pack-tiles.ts'
import type { MayPause } from '../pause.ts'
import type { Crew } from './crew.ts'
import { reserveRanges } from './ranges-room.ts'
import { running } from './running.ts'
import { FIT_BYTES, writeFit } from './write-fit.ts'
import type { PointFields } from './write-fit.ts'

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

/**
 * Copies points into the memory of a crew, with pauses.
 *
 * @param measured is told of the ranges of points that are not trusted; it may throw
 */
export function movingIn(points: Points, crew: Crew, measured: (ranges: Ranges) => void): MayPause<Resident> {
  const { data, n, d } = points
  const padded = Math.ceil(n / 8) * 8
  const single = data instanceof Float32Array
  const room = arena(crew.memory, crew.first)
  const fits = Array.from({ length: crew.threads }, () => room.reserve(Uint8Array, FIT_BYTES).address)
  const ranges = reserveRanges(room, crew, d)
  const rows = room.reserve<Float32Array | Float64Array>(single ? Float32Array : Float64Array, n * d)
  const short = isShort(d)
  const blocks = room.reserve(Float32Array, short ? 0 : padded * d)
  const shorts = room.reserve(Int16Array, short ? n * Math.ceil(d / 8) * 8 : 0)
  const [norms, factors, residuals] = [padded, short ? padded : 0, short ? padded : 0].map((length) =>
    room.reserve(Float32Array, length),
  )
  const centreRoom = room.reserve(Float64Array, d)
  const top = room.open()
  const addresses = {
    rows: rows.address,
    blocks: short ? 0 : blocks.address,
    norms: norms.address,
    centre: centreRoom.address,
    shorts: short ? shorts.address : 0,
    factors: factors.address,
    residuals: residuals.address,
  }

  function write(scale: number): PointFields {
    const fields: PointFields = { scale, d, single, ...addresses }
    for (const [thread, fit] of fits.entries()) {
      writeFit(crew.memory.buffer, fit, { ...fields, ranges: ranges.addresses[thread] })
    }
    return fields
  }

  function prepare(spans: Ranges): MayPause<Resident> {
    const centre = blockCentre(points)
    centreRoom.array().set(centre)
    if (short) clearPadding(shorts.array(), d)
    else blocks.array().fill(0, (padded - 8) * d)
    for (const one of [norms, factors, residuals]) one.array().fill(0, n)
    const fields = write(blockScale(spans))
    const preparing = running(crew, short ? 'prepareShorts' : 'prepare', fits, n, PREPARING * d)
    return andThen(preparing, () => ({ crew, n, d, rows, centre, fields, top }))
  }

  rows.array().set(data)
  if (isTrusted(points)) return prepare(rangesOf(points))
  write(1)
  return andThen(ranges.measuring(fits, n), (found) => {
    measured(found)
    return prepare(found)
  })
}

/** Rows of 16 bits are padded to vectors. */
function clearPadding(shorts: Int16Array, d: number): void {
  const width = Math.ceil(d / 8) * 8
  if (width === d) return
  for (let p = 0; p < shorts.length; p += width) shorts.fill(0, p + d, p + width)
}
