import type { Part } from './part.ts'

/** The deviations of points (n) from their mean in the column where they vary most, the first on ties. */
export function widestColumn({ data, n, d, mean, squares }: Part): Float64Array {
  const j = squares.indexOf(squares.reduce((most, square) => Math.max(most, square)))
  const values = new Float64Array(n)
  for (let i = 0; i < n; i++) values[i] = data[i * d + j] - mean[j]
  return values
}
