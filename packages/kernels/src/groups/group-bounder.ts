import type { BoundMargins } from '../bounder.ts'
import { packTiles } from '../wasm/pack-tiles.ts'
import type { GroupArrays } from './group-arrays.ts'
import { groupCentroids } from './grouping.ts'
import type { GroupShape } from './grouping.ts'

/**
 * Bounds on distances, by which most points keep their labels without a look at any centroid: for each point one from above on
 * the distance to its own centroid, and one from below for each group of centroids on the distance to the others.
 */
export interface GroupBounder {
  /** Labels all points, by every distance the first time and by bounds after that, and returns how many distances it took. */
  assign(centroids: Float64Array): number
  /** Told after each update: the squared move of each centroid (k). */
  moved(shifts: Float64Array): void
  /** Told that somebody else changed the label of point i. */
  forget(i: number): void
}

/** What a bounder works on, and how. */
export interface GroupWork {
  readonly arrays: GroupArrays
  readonly margins: BoundMargins
  /** The centre of the float32 points (d). */
  readonly centre: Float64Array
  readonly shape: GroupShape
  /** Writes half the distance from each of k centroids to the nearest other one. */
  gaps(centroids: Float64Array, radius: number): void
  /** Labels all points and writes their bounds, as `boundGroups` of ../../assembly does. */
  bound(centroids: Float64Array, radius: number, first: boolean): number
}

// The score of a centroid that there is not, as in ../wasm/centroid-tiles.ts.
const FAR = 3e38

export function groupBounder({ arrays, margins, centre, shape, gaps, bound }: GroupWork): GroupBounder {
  const d = centre.length
  let first = true
  return {
    assign(centroids) {
      const k = centroids.length / d
      if (first) prepare(arrays, centroids, d, shape)
      const radius = packTiles(centroids, centre, margins.scale, arrays.tiles, arrays.squares, arrays.slotOf)
      if (first) {
        first = false
        return bound(centroids, radius, true)
      }
      writeRows(arrays, d)
      gaps(centroids, radius)
      return (k * (k - 1)) / 2 + bound(centroids, radius, false)
    },
    moved(shifts) {
      writeDrift(arrays, shifts, margins, shape)
    },
    forget(i) {
      arrays.upper[i] = Infinity
      arrays.lower.fill(0, i * shape.stride, i * shape.stride + shape.groups)
    },
  }
}

function prepare(arrays: GroupArrays, centroids: Float64Array, d: number, { groups, width }: GroupShape): void {
  const { centroidOf, slotOf, sizes } = groupCentroids(centroids, d, groups, width)
  arrays.centroidOf.set(centroidOf)
  arrays.slotOf.set(slotOf)
  arrays.sizes.set(sizes)
  arrays.lower.fill(FAR)
  arrays.tiles.fill(0)
  arrays.squares.fill(FAR)
}

/** Centroids row by row: tiles hold -2 times their coordinates, so that half of that is exact. */
function writeRows({ tiles, slotOf, rows }: GroupArrays, d: number): void {
  for (let c = 0, q = 0; c < slotOf.length; c++) {
    const slot = slotOf[c]
    for (let j = 0, p = (slot >> 2) * 4 * d + (slot & 3); j < d; j++, p += 4, q++) rows[q] = tiles[p] / -2
  }
}

// Above 1 by more than rounding to float32.
const UP = 1 + 2 ** -22

/** Writes how far each centroid has moved at most, and the two greatest moves of each group. */
function writeDrift(arrays: GroupArrays, shifts: Float64Array, margins: BoundMargins, { width }: GroupShape): void {
  const { drift, drops, nextDrops, dropsOf, slotOf } = arrays
  const { scale, relative, absolute } = margins
  drops.fill(0)
  nextDrops.fill(0)
  dropsOf.fill(-1)
  for (let c = 0; c < shifts.length; c++) {
    drift[c] = (Math.sqrt(shifts[c]) * scale * (1 + relative) + absolute) * UP
    const group = Math.floor(slotOf[c] / width)
    if (drift[c] > drops[group]) {
      nextDrops[group] = drops[group]
      drops[group] = drift[c]
      dropsOf[group] = c
    } else if (drift[c] > nextDrops[group]) nextDrops[group] = drift[c]
  }
}
