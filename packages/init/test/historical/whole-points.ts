import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'

/** Points of whole numbers below `most`, of which some are equal if it is small. */
export function wholePoints(seed: string, n: number, d: number, most: number): Points {
  const random = seeded(seed)
  return { data: Float64Array.from({ length: n * d }, () => Math.floor(random() * most)), n, d }
}

/** The points as rows. */
export function rowsOf({ data, n, d }: Points): number[][] {
  return Array.from({ length: n }, (_, i) => [...data.subarray(i * d, (i + 1) * d)])
}

/** The squared distance of two rows. */
export function squared(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + (value - b[j]) ** 2, 0)
}

/** The mean of rows. */
export function meanOf(rows: number[][]): number[] {
  return rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length)
}

/** The place of the least value, the first on ties. */
export function least(values: number[]): number {
  return values.indexOf(Math.min(...values))
}
