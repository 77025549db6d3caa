import { squaredDistance } from '@kentro/core'
import type { Partition } from './partition.ts'

/** Which centres may have come nearer to points of a cluster than their own. */
export interface Rivals {
  /** Those of cluster c are `centres` from `starts[c]` to `starts[c + 1]`. */
  readonly starts: Int32Array
  readonly centres: readonly number[]
  /** For each of them: it is no nearer to a point whose squared distance to its own centre is less than this. */
  readonly limits: readonly number[]
  /** How many distances it took to tell. */
  readonly distances: number
}

// A little less than a quarter: rounding must not make a centre look farther off than it is.
const QUARTER = 0.25 - 2 ** -40

/**
 * The rivals of all clusters after some centres have moved: all others for a cluster whose own centre did, else those
 * that did; as far as they lie within twice the reach of the cluster. A centre is no nearer to a point than its own is
 * if it lies twice as far from that as the point does (Charles Elkan, Using the triangle inequality to accelerate
 * k-means, ICML 2003).
 *
 * @param moved 1 for each centre that did (k)
 */
export function rivalsOf({ rows, reach }: Partition, moved: Uint8Array): Rivals {
  const k = reach.length
  const d = rows.length / k
  const all = Array.from(moved, (_, c) => c)
  const movers = all.filter((c) => moved[c] === 1)
  const starts = new Int32Array(k + 1)
  const centres: number[] = []
  const limits: number[] = []
  let distances = 0
  for (let c = 0; c < k; c++) {
    for (const other of moved[c] === 1 ? all : movers) {
      if (other === c) continue
      const limit = QUARTER * squaredDistance(rows, c * d, rows, other * d, d)
      distances++
      if (limit > reach[c]) continue
      centres.push(other)
      limits.push(limit)
    }
    starts[c + 1] = centres.length
  }
  return { starts, centres, limits, distances }
}
