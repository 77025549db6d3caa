import type { EngineOptions } from '../engine.ts'
import type { MayPause, Paused } from '../pause.ts'
import { pausing } from '../pausing.ts'
import type { Arena } from './arena.ts'
import { CHUNK } from './crew.ts'
import type { Resident } from './resident.ts'
import { running } from './running.ts'
import { TREE_BYTES, writeStruct } from './write-struct.ts'
import { reserveSums } from './sums-room.ts'
import { treeShape } from './tree-shape.ts'
import { treeSplits } from './tree-splits.ts'

// As in ../../assembly/tree.ts.
const MIXED = -2
// How long a point takes, in products of coordinates.
const PRODUCTS = 256

/** Points of few columns in a tree, in which most centroids are ruled out for many points at once. */
export interface Tree {
  /** Labels all points, moves their sums, and returns how many labels changed. */
  assigning(): MayPause<number>
  /** Writes the labels, and those by which points are counted, in the order of the points. */
  reading(): MayPause<unknown>
  /** Told that somebody else gave point i a label, and counted it so. */
  relabelled(i: number, label: number): void
}

/** Room for a tree: the memory is not touched before it is planted. */
export interface TreeRoom {
  /** Plants the tree over points that are labelled and counted. */
  planting(fits: readonly number[]): Paused<Tree>
}

/** Null where a tree does not pay. */
export function reserveTree(
  room: Arena,
  { crew, n, d, rows, fields }: Resident,
  { k, weights, rowGrid, weightGrid }: EngineOptions,
): TreeRoom | null {
  const shape = treeShape(n, d)
  if (shape === null) return null
  const { bits, top, nodes } = shape
  const columns = room.reserve(Int32Array, d)
  const splits = room.reserve(Float64Array, shape.splits)
  const labels = room.reserve(Int32Array, n)
  const order = room.reserve(Int32Array, n)
  const starts = room.reserve(Int32Array, 2 ** bits + 1)
  const ownRows = room.reserve<Float32Array | Float64Array>(fields.single ? Float32Array : Float64Array, n * d)
  const ownWeights = room.reserve(Float64Array, weights === null ? 0 : n)
  const boxes = room.reserve(Float64Array, nodes * 2 * d)
  const nodeLabels = room.reserve(Int32Array, nodes)
  const rowSums = reserveSums(room, rowGrid, nodes)
  const weightSums = reserveSums(room, weightGrid, nodes)
  const routes = room.reserve(Int32Array, 2 ** top * (k + 1))
  const threads = Array.from({ length: crew.threads }, () => ({
    tree: room.reserve(Uint8Array, TREE_BYTES).address,
    candidates: room.reserve(Int32Array, (bits + 2) * k).address,
  }))
  const all = threads.map(({ tree }) => tree)
  const subtrees = 2 ** top * CHUNK
  const cost = (PRODUCTS * n) / subtrees

  return {
    *planting(fits) {
      const { buffer } = crew.memory
      columns.array().set(shape.columns)
      splits.array().set(treeSplits(rows.array(), n, d, shape))
      rowSums.open(buffer)
      weightSums.open(buffer)
      const addresses = [columns, splits, labels, order, starts, ownRows].map(({ address }) => address)
      const weightAddress = weights === null ? 0 : ownWeights.address
      const ofNodes = [
        weightAddress,
        boxes.address,
        nodeLabels.address,
        rowSums.address,
        weightSums.address,
        routes.address,
      ]
      threads.forEach(({ tree, candidates }, thread) => {
        writeStruct(buffer, tree, [], [fits[thread], bits, top, 0, ...addresses, ...ofNodes, candidates])
      })
      yield* pausing(running(crew, 'findLeaves', all, n, PRODUCTS))
      crew.alone('sortPlaces', all[0], n)
      yield* pausing(running(crew, 'plantTree', all, subtrees, cost))
      crew.alone('crownTree', all[0], n)
      return {
        assigning() {
          crew.alone('routeTree', all[0], n)
          return running(crew, 'visitTree', all, subtrees, cost)
        },
        reading: () => running(crew, 'readTree', all, subtrees, cost),
        relabelled,
      }
    },
  }

  function relabelled(i: number, label: number): void {
    const at = nodeLabels.array()
    const places = labels.array()
    const firsts = starts.array()
    const place = order.array().indexOf(i)
    let leaf = firsts.findIndex((first, next) => first <= place && firsts[next + 1] > place)
    leaf += 2 ** bits
    // From the top down each node hands its label to its children, since these will differ.
    for (let depth = top; depth < bits; depth++) {
      const node = leaf >> (bits - depth)
      if (at[node] !== MIXED) at.fill(at[node], 2 * node, 2 * node + 2)
      at[node] = MIXED
    }
    const [start, end] = [firsts[leaf - 2 ** bits], firsts[leaf - 2 ** bits + 1]]
    if (at[leaf] !== MIXED) places.fill(at[leaf], start, end)
    at[leaf] = MIXED
    places[place] = label
  }
}
