import type { Engine, EngineOptions } from '../engine.ts'
import type { Lodging } from '../lodging.ts'
import { arena } from './arena.ts'
import { centroidTiles } from './centroid-tiles.ts'
import { CHUNK } from './crew.ts'
import { FIT_BYTES, writeFit } from './structs.ts'
import { reserveBounder } from './wasm-bounder.ts'
import { reserveGroups } from './wasm-groups.ts'
import { fold, reserveSums } from './sums-room.ts'

/**
 * The engine in WebAssembly, over points in the memory of a crew.
 *
 * float32 decides what is certain: which of two centroids is nearer, where their scores differ by more than every rounding
 * error together. The canonical form decides the rest, so that labels are those of the plain engine, bit for bit.
 */
export function wasmEngine(
  { k, weights, rowGrid, weightGrid, bounded, grouped }: EngineOptions,
  { place, leave }: Lodging,
): Engine {
  const { crew, n, d, fields } = place
  const padded = Math.ceil(n / 8) * 8
  const room = arena(crew.memory, place.top)
  const labels = room.reserve(Int32Array, padded)
  const counted = room.reserve(Int32Array, padded)
  const weight = room.reserve(Float64Array, weights === null ? 0 : n)
  const centroids = centroidTiles(room, place, k, weights === null ? 0 : weight.address)
  const threads = Array.from({ length: crew.threads }, () => ({
    fit: room.reserve(Uint8Array, FIT_BYTES).address,
    scores: [0, 1, 2].map(() => room.reserve(Float32Array, CHUNK).address),
    rows: reserveSums(room, rowGrid, k),
    weight: reserveSums(room, weightGrid, k),
  }))
  const bounds = bounded ? reserveBounder(room, place, k) : null
  const groups = grouped && reserveGroups(room, place, grouped, k)
  room.open()

  const { buffer } = crew.memory
  centroids.clear()
  if (weights !== null) weight.array().set(weights)
  const allLabels = labels.array().fill(-1)
  const allCounted = counted.array().fill(-1)
  const fits = threads.map(({ fit }) => fit)
  const [whole, ...parts] = threads.map((own) => ({ rows: own.rows.open(buffer), weight: own.weight.open(buffer) }))

  /** Tells the threads where all is; the sums need no centroids. */
  function brief(current: Float64Array): void {
    const about = centroids.set(current)
    for (const { fit, scores, rows, weight: weightSums } of threads) {
      writeFit(buffer, fit, fields, about, {
        labels: labels.address,
        counted: counted.address,
        rowSums: rows.address,
        weightSums: weightSums.address,
        scores,
      })
    }
  }

  brief(new Float64Array(0))
  return {
    points: { data: place.rows.array(), n, d },
    labels: allLabels.subarray(0, n),
    clusters: { ...whole, counted: allCounted.subarray(0, n) },
    assign(current) {
      brief(current)
      crew.run('assign', fits, n)
    },
    moveSums() {
      const moved = crew.run('moveSums', fits, n)
      for (const part of parts) {
        fold(part.rows, whole.rows)
        fold(part.weight, whole.weight)
      }
      return moved
    },
    bounder: bounds?.open(fits, brief) ?? null,
    groups: groups && groups.open(fits, brief),
    release: leave,
  }
}
