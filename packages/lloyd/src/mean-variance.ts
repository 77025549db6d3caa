import { exactSum, mergeSums, sums, totalOf, writeMean } from '@kentro/core'
import type { Sums } from '@kentro/core'
import { PLAIN, centreDistances, inSlices, pausing } from '@kentro/kernels'
import type { Paused } from '@kentro/kernels'
import type { Work } from './work.ts'

/** The weighted variance of the coordinates, averaged over the columns. Every point must be counted in the sums. */
export function* meanVariance({ points, weights, clusters }: Work): Paused<number> {
  const { n, d } = points
  const weight = totalOf(merged(clusters.weight), 0)
  const mean = new Float64Array(d)
  writeMean(merged(clusters.rows), 0, weight, mean, 0)
  const squares = new Float64Array(n)
  yield* pausing(inSlices(n, PLAIN * d, (from, to) => centreDistances(points, mean, 0, squares, from, to)))
  return exactSum(squares, weights) / weight / d
}

/** The sums of all groups as one. */
function merged({ grid, limbs }: Sums): Sums {
  const all = sums(grid, 1)
  const size = grid.limbs * grid.d
  for (let p = 0; p < limbs.length; p += size) mergeSums(all, { grid, limbs: limbs.subarray(p, p + size) })
  return all
}
