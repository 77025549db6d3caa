import { exactSum } from '@kentro/core'
import type { Contingency } from './contingency.ts'

/**
 * The mutual information in nats of two labelings; exactly 0 where they are independent. One logarithm of a ratio of
 * integers per cell, and sums without an order: symmetric to the bit.
 */
export function mutualInformation({ n, rows, columns, starts, column, counts }: Contingency): number {
  const gains = new Float64Array(counts.length)
  const losses = new Float64Array(counts.length)
  for (let r = 0; r < rows.length; r++) {
    for (let cell = starts[r]; cell < starts[r + 1]; cell++) {
      const ratio = (n * counts[cell]) / (rows[r] * columns[column[cell]])
      const term = (counts[cell] / n) * Math.log(ratio)
      if (term > 0) gains[cell] = term
      else losses[cell] = -term
    }
  }
  return Math.max(0, exactSum(gains) - exactSum(losses))
}
