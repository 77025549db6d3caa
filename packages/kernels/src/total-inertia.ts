import { mergeGroups, totalOf } from '@kentro/core'
import type { Sums } from '@kentro/core'

/** The total of sums of one column; that of each group is written to `totals`, if given. */
export function totalInertia(sums: Sums, totals?: Float64Array): number {
  if (totals !== undefined) for (let c = 0; c < totals.length; c++) totals[c] = totalOf(sums, c)
  return totalOf(mergeGroups(sums), 0)
}
