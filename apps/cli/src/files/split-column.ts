import type { Points } from '@kentro/core'

interface Split {
  points: Points
  columns: string[]
  weights: Float64Array
}

/** The points without a column, which has their weights; and the names of the columns that are left. */
export function splitColumn({ data, n, d }: Points, names: readonly string[], at: number): Split {
  if (d === 1) throw new RangeError('--weights must leave a column of coordinates, got the only one')
  const columns = names.filter((_, j) => j !== at)
  return {
    points: { data: data.filter((_, p) => p % d !== at), n, d: d - 1 },
    columns,
    weights: Float64Array.from({ length: n }, (_, i) => data[i * d + at]),
  }
}
