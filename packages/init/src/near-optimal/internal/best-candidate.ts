import type { Points } from '@kentro/core'
import type { Seeder } from '@kentro/kernels'
import { rowsAt } from '../../internal/rows-at.ts'
import { total } from '../../internal/urn.ts'

/** How many candidates a seeder tries at once. */
export const BATCH = 16

/** The candidate, of rows of `source`, that leaves the least sum of weight x squared distance; the first on ties. */
export function bestCandidate(seeder: Seeder, source: Points, candidates: Int32Array): number {
  let best = -1
  let least = Infinity
  for (let from = 0; from < candidates.length; from += BATCH) {
    const batch = candidates.subarray(from, from + BATCH)
    seeder.try(rowsAt(source, batch)).forEach((sums, l) => {
      const left = total(sums)
      if (left >= least) return
      least = left
      best = batch[l]
    })
  }
  return best
}
