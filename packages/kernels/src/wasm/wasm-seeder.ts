import { atOnce } from '../at-once.ts'
import type { Lodging } from '../lodging.ts'
import { andThen } from '../and-then.ts'
import type { MayPause } from '../pause.ts'
import { SUM_CHUNK } from '../seeder.ts'
import type { Seeder } from '../seeder.ts'
import { arena } from './arena.ts'
import { centroidTiles } from './centroid-tiles.ts'
import { running } from './running.ts'
import { FIT_BYTES, SEEDS_BYTES, writeFit, writeSeeds } from './structs.ts'

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
  const weight = room.reserve(Float64Array, weights === null ? 0 : n)
  const tiles = centroidTiles(room, place, most, most, weights === null ? 0 : weight.address)
  const threads = Array.from({ length: crew.threads }, () => ({
    fit: room.reserve(Uint8Array, FIT_BYTES).address,
    seeds: room.reserve(Uint8Array, SEEDS_BYTES).address,
    scratch: [
      room.reserve(Float32Array, 128 + 4 * Math.ceil(most / 8) * 8).address,
      room.reserve(Float64Array, most * SUM_CHUNK).address,
      room.reserve(Int32Array, 8).address,
      room.reserve(Float64Array, 4).address,
    ],
  }))
  room.open()

  const { buffer } = crew.memory
  bounds.array().fill(Infinity)
  if (weights !== null) weight.array().set(weights)
  const all = tried.array()
  const views = Array.from({ length: most }, (_, l) => all.subarray(l * chunks, (l + 1) * chunks))
  const addresses = [least.address, bounds.address, sums.address, tried.address]

  const seeds = threads.map((own) => own.seeds)
  for (const { fit, seeds: struct, scratch } of threads) {
    writeFit(buffer, fit, fields, tiles.fields)
    writeSeeds(buffer, struct, [fit, SUM_CHUNK, chunks, ...addresses, ...scratch])
  }
  const packed = tiles.open(threads.map(({ fit }) => fit))

  function looking(command: 'tryCandidates' | 'acceptCandidate', candidates: Float64Array): MayPause<number> {
    packed.set(candidates)
    return running(crew, command, seeds, n, candidates.length)
  }

  const trying = (candidates: Float64Array): MayPause<Float64Array[]> =>
    andThen(looking('tryCandidates', candidates), () => views.slice(0, candidates.length / d))

  const accepting = (candidate: Float64Array): MayPause<unknown> => looking('acceptCandidate', candidate)

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
