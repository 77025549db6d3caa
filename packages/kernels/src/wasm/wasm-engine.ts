import { rangesFromZero } from '@kentro/core'
import { isShort } from '../filter/pack-tiles.ts'
import { andThen } from '../and-then.ts'
import { atOnce } from '../at-once.ts'
import type { Engine, EngineOptions } from '../engine.ts'
import { shapeOf } from '../bounds/grouping.ts'
import type { Lodging } from '../lodging.ts'
import type { MayPause, Paused } from '../pause.ts'
import { pausing } from '../pausing.ts'
import { arena } from './arena.ts'
import { centroidTiles } from './centroid-tiles.ts'
import { CHUNK } from './crew.ts'
import type { Resident } from './resident.ts'
import { running } from './running.ts'
import { FIT_BYTES, MOVED, createBrief, writeFit } from './structs.ts'
import { reserveInertia } from './inertia-room.ts'
import { reserveBounder } from './wasm-bounder.ts'
import { fold, reserveSums } from './sums-room.ts'
import { worthATree } from './tree-shape.ts'
import { reserveTree } from './wasm-tree.ts'
import type { Tree, TreeRoom } from './wasm-tree.ts'

/**
 * The engine in WebAssembly, over points in the memory of a crew.
 *
 * float32 decides what is certain: which of two centroids is nearer, where their scores differ by more than every rounding
 * error together. The canonical form decides the rest, so that labels are those of the plain engine, bit for bit.
 */
export function wasmEngine(options: EngineOptions, { place, leave }: Lodging): Engine {
  const { k, weights, rowGrid, weightGrid, bounds } = options
  const { crew, n, d, fields } = place
  const short = isShort(d)
  const padded = Math.ceil(n / 8) * 8
  const room = arena(crew.memory, place.top)
  const labels = room.reserve(Int32Array, padded)
  const counted = room.reserve(Int32Array, padded)
  const weight = room.reserve(Float64Array, weights === null ? 0 : n)
  const slots = bounds === null ? k : shapeOf(bounds, k).slots
  const centroids = centroidTiles(room, place, k, slots, weights === null ? 0 : weight.address)
  const threads = Array.from({ length: crew.threads }, () => ({
    fit: room.reserve(Uint8Array, FIT_BYTES).address,
    scores: [
      ...[0, 1, 2].map(() => room.reserve(Float32Array, CHUNK).address),
      room.reserve(Float64Array, 4 * Math.ceil(slots / 8) * 8).address,
    ],
    rows: reserveSums(room, rowGrid, k),
    weight: reserveSums(room, weightGrid, k),
  }))
  const inertia = reserveInertia(room, crew, k, mostProduct(place, weights))
  const bounder = bounds && reserveBounder(room, place, bounds, k)
  const treeRoom = bounds === null ? reserveTree(room, place, options) : null
  room.open()

  const { buffer } = crew.memory
  centroids.open()
  if (weights !== null) weight.array().set(weights)
  const allLabels = labels.array().fill(-1)
  const allCounted = counted.array().fill(-1)
  const fits = threads.map(({ fit }) => fit)
  const counts = fits.map((fit) => new Float64Array(buffer, fit + MOVED, 1))
  const [whole, ...parts] = threads.map((own) => ({ rows: own.rows.open(buffer), weight: own.weight.open(buffer) }))

  const briefs = threads.map(({ fit, scores, rows, weight: weightSums }, thread) => {
    writeFit(buffer, fit, fields, centroids.fields, {
      labels: labels.address,
      counted: counted.address,
      rowSums: rows.address,
      weightSums: weightSums.address,
      inertia: inertia.addresses[thread],
      scores,
    })
    return createBrief(buffer, fit)
  })

  /** Tells the threads of the centroids, and in which slots these are. */
  function brief(current: Float64Array, slots?: Int32Array): void {
    const about = centroids.set(current, slots)
    for (const tell of briefs) tell(about)
  }

  function foldParts(): void {
    for (const part of parts) {
      fold(part.rows, whole.rows)
      fold(part.weight, whole.weight)
    }
  }

  const ownLabels = allLabels.subarray(0, n)
  let tree: Tree | null = null
  let assigned = 0
  let moved = 0
  // Whether the tree has labels that the array has not yet.
  let ahead = false

  function assigning(current: Float64Array): MayPause<unknown> {
    brief(current)
    if (treeRoom !== null && ++assigned > worthATree(k)) return assigningByTree(treeRoom)
    return running(crew, short ? 'assignShorts' : 'assign', fits, n, k * d)
  }

  function* assigningByTree(room: TreeRoom): Paused<void> {
    tree ??= yield* room.planting(fits)
    moved += yield* pausing(tree.assigning())
    ahead = true
  }

  function moveSums(): number {
    foldParts()
    for (const count of counts) {
      moved += count[0]
      count[0] = 0
    }
    const all = moved
    moved = 0
    return all
  }

  function measuringInertia(current: Float64Array, inertias?: Float64Array): MayPause<number> {
    return andThen(readingLabels(), () => {
      brief(current)
      return inertia.summing(fits, n, d, inertias)
    })
  }

  function readingLabels(): MayPause<Int32Array> {
    return andThen(ahead && tree !== null ? tree.reading() : null, () => {
      ahead = false
      return ownLabels
    })
  }

  return {
    points: { data: place.rows.array(), n, d },
    get labels() {
      return atOnce(readingLabels())
    },
    clusters: { ...whole, counted: allCounted.subarray(0, n) },
    assign: (current) => void atOnce(assigning(current)),
    moveSums,
    relabelled(points) {
      for (const i of points) tree?.relabelled(i, ownLabels[i])
    },
    inertia: (...all) => atOnce(measuringInertia(...all)),
    assigning,
    measuringInertia,
    bounder: bounder && bounder.open(fits, brief),
    release: leave,
  }
}

/** What weight x squared distance is at most, but for rounding, of two points. */
function mostProduct({ fields }: Resident, weights: Float64Array | null): number {
  const heaviest = weights === null ? 1 : rangesFromZero(weights).high[0]
  return (2 * heaviest) / fields.scale / fields.scale
}
