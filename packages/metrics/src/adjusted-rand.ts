import { contingency } from './contingency.ts'
import type { Labels } from './partition.ts'

/**
 * The adjusted Rand index of two labelings of the same n points: 1 where they agree up to the names of the clusters, 0 on
 * average for labels dealt at random, at least -0.5. Symmetric. Two labelings with a single cluster each agree: 1.
 *
 * The counts of pairs are multiplied as BigInt, so that the value is the same to the bit in any order of rows.
 *
 * L. Hubert, P. Arabie: Comparing partitions, Journal of Classification 2, 1985. Counted in pairs of points as in
 * D. Steinley: Properties of the Hubert-Arabie adjusted Rand index, Psychological Methods 9, 2004.
 *
 * @throws TypeError or RangeError unless both hold the same number of labels, integers or strings
 * @example
 * adjustedRand([0, 0, 1, 1], [5, 5, 2, 2]) // 1
 * adjustedRand([0, 0, 1, 1], [0, 1, 0, 1]) // -0.5
 */
export function adjustedRand(a: Labels, b: Labels): number {
  const { n, rows, columns, counts } = contingency(a, b)
  const both = sumOfSquares(counts)
  // ordered pairs: together in a only, together in b only, together in both, apart in both
  const onlyA = sumOfSquares(rows) - both
  const onlyB = sumOfSquares(columns) - both
  if (onlyA === 0n && onlyB === 0n) return 1
  const together = both - BigInt(n)
  const apart = BigInt(n) ** 2n - both - onlyA - onlyB
  const excess = 2n * (together * apart - onlyA * onlyB)
  const most = (together + onlyA) * (onlyA + apart) + (together + onlyB) * (onlyB + apart)
  return Number(excess) / Number(most)
}

function sumOfSquares(counts: Float64Array): bigint {
  return BigInt(counts.reduce((sum, count) => sum + count * count, 0))
}
