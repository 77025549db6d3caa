import type { Points } from '@kentro/core'
import { createNeighbours } from './neighbours.ts'
import type { Neighbours } from './neighbours.ts'
import { nearestTwo } from './nearest-two.ts'

/** Points that are centres for a while, with the two nearest of them for all points. */
export interface Centres {
  readonly points: Points
  /** How many there are. */
  count: number
  /** Which points they are; of this and of `rows` the first `count` matter. */
  readonly indices: Int32Array
  /** Their coordinates, d each. */
  readonly rows: Float64Array
  readonly neighbours: Neighbours
}

/** Centres from some points, with room for others. It asks for n distances to each. */
export function createCentres(points: Points, indices: Int32Array, room: number): Centres {
  const { data, n, d } = points
  const count = indices.length
  const all = new Int32Array(room)
  const rows = new Float64Array(room * d)
  all.set(indices)
  indices.forEach((i, c) => rows.set(data.subarray(i * d, (i + 1) * d), c * d))
  const neighbours = createNeighbours(n)
  nearestTwo(points, rows, count, neighbours)
  return { points, count, indices: all, rows, neighbours }
}

/** Copies centres over others of the same points with as much room. */
export function copyCentres(from: Centres, to: Centres): void {
  to.count = from.count
  to.indices.set(from.indices)
  to.rows.set(from.rows)
  to.neighbours.first.set(from.neighbours.first)
  to.neighbours.second.set(from.neighbours.second)
  to.neighbours.near.set(from.neighbours.near)
  to.neighbours.next.set(from.neighbours.next)
}
