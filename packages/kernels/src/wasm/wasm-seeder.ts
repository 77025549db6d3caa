import { atOnce } from '../at-once.ts'
import type { Lodging } from '../lodging.ts'
import { andThen } from '../and-then.ts'
import type { MayPause } from '../pause.ts'
import { SUM_CHUNK } from '../seeder.ts'
import type { Seeder } from '../seeder.ts'
import { arena } from './arena.ts'
import { centroidTiles } from './centroid-tiles.ts'
import { running } from './running.ts'
import { FIT_BYTES, writeFit } from './write-fit.ts'
import { ACCEPTED, SEEDS_BYTES, writeStruct } from './write-struct.ts'

// As in ../../assembly/lower-few.ts.
const FEW = 4

/**
 * The seeder in WebAssembly, over points in the memory of a crew. float32 tells where a candidate is certainly no nearer than
 * the seeds before it; the rest is computed by the canonical form, so that sums and picks are those of the plain seeder.
 *
 * @param most how many candidates are tried at once, at most
 */
export function wasmSeeder({ place, leave }: Lodging, weights: Float64Array | null, most: number): Seeder {
  const { crew, n, d, fields } = place
  const chunks = Math.ceil(n / SUM_CHUNK)
  const room = arena(crew.memory, place.top)
  const least = room.reserve(Float64Array, n)
  const bounds = room.reserve(Float32Array, Math.ceil(n / 8) * 8)
  const sums = room.reserve(Float64Array, chunks)
  const tried = room.reserve(Float64Array, most * chunks)
  const few = d <= FEW
  const found = [
    room.reserve(Int32Array, few ? 0 : chunks * SUM_CHUNK),
    room.reserve(Float64Array, few ? 0 : chunks * SUM_CHUNK),
    room.reserve(Int32Array, chunks * most),
  ]
  const weight = room.reserve(Float64Array, weights === null ? 0 : n)
  const tiles = centroidTiles(room, place, most, most, weights === null ? 0 : weight.address)
  const threads = Array.from({ length: crew.threads }, () => ({
    fit: room.reserve(Uint8Array, FIT_BYTES).address,
    seeds: room.reserve(Uint8Array, SEEDS_BYTES).address,
    // open, counts, squares, lowered
    scratch: [
      room.reserve(Int32Array, most * SUM_CHUNK).address,
      room.reserve(Int32Array, most).address,
      room.reserve(Float64Array, SUM_CHUNK + 4).address,
      room.reserve(Float64Array, SUM_CHUNK).address,
    ],
  }))
  room.open()

  const { buffer } = crew.memory
  bounds.array().fill(Infinity)
  if (weights !== null) weight.array().set(weights)
  const all = tried.array()
  const views = Array.from({ length: most }, (_, l) => all.subarray(l * chunks, (l + 1) * chunks))
  const addresses = [least, bounds, sums, tried, ...found].map(({ address }) => address)

  const seeds = threads.map((own) => own.seeds)
  for (const { fit, seeds: struct, scratch } of threads) {
    writeFit(buffer, fit, fields, tiles.fields)
    writeStruct(buffer, struct, [], [fit, SUM_CHUNK, chunks, most, 0, ...addresses, ...scratch])
  }
  const accepted = seeds.map((struct) => new Int32Array(buffer, struct + ACCEPTED, 1))
  const packed = tiles.open(threads.map(({ fit }) => fit))

  function trying(candidates: Float64Array): MayPause<Float64Array[]> {
    packed.set(candidates)
    const count = candidates.length / d
    return andThen(running(crew, 'tryCandidates', seeds, n, count * d), () => views.slice(0, count))
  }

  function accepting(candidate: Float64Array | number): MayPause<unknown> {
    if (typeof candidate !== 'number') packed.set(candidate)
    for (const one of accepted) one[0] = typeof candidate === 'number' ? candidate : -1
    return running(crew, 'acceptCandidate', seeds, n, d)
  }

  return {
    least: least.array().fill(Infinity),
    sums: sums.array().fill(Infinity),
    try: (candidates) => atOnce(trying(candidates)),
    trying,
    accept: (candidate) => void atOnce(accepting(candidate)),
    accepting,
    release: leave,
  }
}
