import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'
import { leastOfFour } from './least-of-four.ts'

/** Seeds that are chosen one by one, and the distances of single points to them. */
export interface SeedsSoFar {
  readonly count: number
  /** How many distances were asked for. */
  readonly distances: number
  /** Makes point i the next seed. */
  add(i: number): void
  /**
   * The squared distance of point i to the nearest seed from number `from` on, or `known` if that is less. Where it is at
   * most `enough`, some seed may not have been looked at.
   */
  nearest(i: number, from: number, known: number, enough: number): number
}

/** None so far, of at most k. */
export function seedsSoFar({ data, d }: Points, k: number): SeedsSoFar {
  const rows = new Float64Array(k * d)
  const x = new Float64Array(d)
  let count = 0
  let distances = 0
  return {
    get count() {
      return count
    },
    get distances() {
      return distances
    },
    add(i) {
      rows.set(data.subarray(i * d, (i + 1) * d), count * d)
      count++
    },
    nearest(i, from, known, enough) {
      for (let j = 0, p = i * d; j < d; j++, p++) x[j] = data[p]
      let least = known
      let c = from
      for (; c + 4 <= count && least > enough; c += 4) {
        least = Math.min(least, leastOfFour(x, rows, c * d))
        distances += 4
      }
      for (; c < count && least > enough; c++) {
        least = Math.min(least, squaredDistance(x, 0, rows, c * d, d))
        distances++
      }
      return least
    },
  }
}
