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
import { FIT_BYTES, writeFit } from './write-fit.ts'
import { reserveInertia } from './inertia-room.ts'
import { reserveBounder } from './wasm-bounder.ts'
import { overClusters } from './over-clusters.ts'
import { reserveSums } from './sums-room.ts'
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
  const tiles = centroidTiles(room, place, k, slots, weights === null ? 0 : weight.address)
  const threads = Array.from({ length: crew.threads }, () => ({
    fit: room.reserve(Uint8Array, FIT_BYTES).address,
    scores: [
      ...[0, 1, 2].map(() => room.reserve(Float32Array, CHUNK).address),
      room.reserve(Float64Array, 4 * Math.ceil(slots / 8) * 8).address,
    ],
    rows: reserveSums(room, rowGrid, k),
    weight: reserveSums(room, weightGrid, k),
  }))
  const others = room.reserve(Uint32Array, crew.threads - 1)
  const inertia = reserveInertia(room, crew, k, mostProduct(place, weights))
  const bounder = bounds && reserveBounder(room, place, bounds, k)
  const treeRoom = bounds === null ? reserveTree(room, place, options) : null
  room.open()

  const { buffer } = crew.memory
  if (weights !== null) weight.array().set(weights)
  const allLabels = labels.array().fill(-1)
  const allCounted = counted.array().fill(-1)
  const fits = threads.map(({ fit }) => fit)
  const [whole] = threads.map((own) => ({ rows: own.rows.open(buffer), weight: own.weight.open(buffer) }))

  threads.forEach(({ fit, scores, rows, weight: weightSums }, thread) => {
    writeFit(buffer, fit, fields, tiles.fields, {
      labels: labels.address,
      counted: counted.address,
      rowSums: rows.address,
      weightSums: weightSums.address,
      inertia: inertia.addresses[thread],
      scores,
      others: [others.length, others.address],
    })
  })
  others.array().set(fits.slice(1))
  const centroids = tiles.open(fits)
  // Whoever works on the sums of all works on those of the first thread.
  const first = fits.map(() => fits[0])

  const ownLabels = allLabels.subarray(0, n)
  let tree: Tree | null = null
  let assigned = 0
  let moved = 0
  // Whether the tree has labels that the array has not yet.
  let ahead = false

  function assigning(current: Float64Array): MayPause<unknown> {
    centroids.set(current)
    if (treeRoom !== null && ++assigned > worthATree(k)) return assigningByTree(treeRoom)
    return running(crew, short ? 'assignShorts' : 'assign', fits, n, k * d)
  }

  function* assigningByTree(room: TreeRoom): Paused<void> {
    tree ??= yield* room.planting(fits)
    moved += yield* pausing(tree.assigning())
    ahead = true
  }

  function moveSums(): number {
    if (crew.threads > 1) overClusters(crew, 'foldSums', first, k, d)
    for (const fit of centroids.fits) moved += fit.moved()
    const all = moved
    moved = 0
    return all
  }

  function measuringInertia(current: Float64Array, inertias?: Float64Array): MayPause<number> {
    return andThen(readingLabels(), () => {
      centroids.set(current)
      return inertia.summing(centroids.fits, fits, n, d, inertias)
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
    means() {
      overClusters(crew, 'writeMeans', first, k, d)
      return centroids.array
    },
    relabelled(points) {
      for (const i of points) tree?.relabelled(i, ownLabels[i])
    },
    inertia: (...all) => atOnce(measuringInertia(...all)),
    assigning,
    measuringInertia,
    bounder: bounder && bounder.open(fits, centroids.set),
    release: leave,
  }
}

/** What weight x squared distance is at most, but for rounding, of two points. */
function mostProduct({ fields }: Resident, weights: Float64Array | null): number {
  const heaviest = weights === null ? 1 : rangesFromZero(weights).high[0]
  return (2 * heaviest) / fields.scale / fields.scale
}
