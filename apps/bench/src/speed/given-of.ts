import type { Cell } from '@kentro/benchmarks'
import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { greedyKMeansPlusPlus } from '@kentro/init'

/** A cell's points, and the start that is the same for all (k x d), in float64. */
export interface Given {
  readonly points: Points
  readonly centroids: Float64Array
}

/** The points of a cell for this seed, and greedy k-means++ with the same. */
export function givenOf(cell: Cell, seed: number): Given {
  const points = cell.load(seed)
  return { points, centroids: greedyKMeansPlusPlus(points, cell.k, seeded(seed)).centroids }
}
