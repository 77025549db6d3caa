import type { Points } from '@kentro/core'

/** The points at these indices as rows of their own. */
export function rowsAt({ data, d }: Points, indices: Int32Array): Float64Array {
  const rows = new Float64Array(indices.length * d)
  indices.forEach((i, c) => rows.set(data.subarray(i * d, (i + 1) * d), c * d))
  return rows
}
