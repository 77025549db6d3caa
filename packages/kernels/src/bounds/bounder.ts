import { atOnce } from '../at-once.ts'
import type { MayPause, Paused } from '../pause.ts'
import { pausing } from '../pausing.ts'
import type { BoundMargins } from './margins.ts'
import type { BoundArrays } from './bound-arrays.ts'
import { groupCentroids } from './grouping.ts'
import type { GroupShape } from './grouping.ts'

/**
 * Bounds on distances, by which most points keep their labels without a look at any centroid: for each point one from above on
 * the distance to its own centroid, and one from below for each group of centroids (or each centroid) on the distance to the others.
 */
export interface Bounder {
  /** Labels all points, by every distance the first time and by bounds after that, and returns how many distances it took. */
  assign(centroids: Float64Array): number
  /** The same, with pauses. */
  assigning(centroids: Float64Array): Paused<number>
  /** Makes the next time the first again: centroids have moved that the bounds do not know of. */
  restart(): void
  /** Told after each update: the squared move of each centroid (k). */
  moved(shifts: Float64Array): void
  /** Told that somebody else changed the label of point i. */
  forget(i: number): void
}

/** What a bounder works on, and how. */
export interface BoundWork {
  readonly arrays: BoundArrays
  readonly margins: BoundMargins
  readonly d: number
  readonly shape: GroupShape
  /** Writes half the distance from each of k centroids to the nearest other one. */
  gaps(centroids: Float64Array): MayPause<unknown>
  /**
   * Labels all points and writes their bounds, as `boundGroups` and `boundEach` of ../../assembly do, and returns how many
   * distances it took: for the first time, or right after `gaps` of the same centroids.
   */
  bound(centroids: Float64Array, first: boolean): MayPause<number>
}

// More than any distance.
const FAR = 3e38

export function createBounder({ arrays, margins, d, shape, gaps, bound }: BoundWork): Bounder {
  let first = true

  function* assigning(centroids: Float64Array): Paused<number> {
    if (first) {
      first = false
      prepare(arrays, centroids, d, shape)
      return yield* pausing(bound(centroids, true))
    }
    const k = centroids.length / d
    yield* pausing(gaps(centroids))
    return (k * (k - 1)) / 2 + (yield* pausing(bound(centroids, false)))
  }

  return {
    assign: (centroids) => atOnce(assigning(centroids)),
    assigning,
    restart() {
      first = true
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

function prepare(arrays: BoundArrays, centroids: Float64Array, d: number, shape: GroupShape): void {
  const { centroidOf, slotOf, sizes } = groupCentroids(centroids, d, shape)
  arrays.centroidOf.set(centroidOf)
  arrays.slotOf.set(slotOf)
  arrays.sizes.set(sizes)
  arrays.lower.fill(FAR)
}

// Above 1 by more than rounding to float32.
const UP = 1 + 2 ** -22

/** Writes how far each centroid has moved at most, and the two greatest moves of each group. */
function writeDrift(arrays: BoundArrays, shifts: Float64Array, margins: BoundMargins, { width }: GroupShape): void {
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
