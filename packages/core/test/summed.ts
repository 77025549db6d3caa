import { addRow, columnRanges, powerOfTwo, sumGrid, sums } from '@kentro/core'
import type { Coordinates, Sums } from '@kentro/core'
import * as fc from 'fast-check'

/** The rows of n x d data that `order` names, summed as one group on the grid of all. */
export function summed(data: Coordinates, d = 1, order: Iterable<number> = Array(data.length / d).keys()): Sums {
  const n = data.length / d
  const all = sums(sumGrid(columnRanges(data, n, d), n), 1)
  for (const i of order) addRow(all, 0, data, i * d, 1)
  return all
}

// Doubles up to 2^110 with their 53 bits, short ones and 0 among them, none so small that the grid has no place for it.
const value = fc
  .tuple(fc.maxSafeInteger(), fc.integer({ min: -110, max: 57 }))
  .map(([integer, exponent]) => integer * powerOfTwo(exponent))

/** Columns of up to 40 doubles. */
export const anyColumn: fc.Arbitrary<Float64Array> = fc
  .array(value, { minLength: 1, maxLength: 40 })
  .map((list) => Float64Array.from(list))
