import type { Points } from '@kentro/core'

/** The points at these indices as rows of their own. */
export function rowsAt({ data, d }: Points, indices: Int32Array): Float64Array {
  const rows = new Float64Array(indices.length * d)
  for (let c = 0, q = 0; c < indices.length; c++) {
    for (let j = 0, p = indices[c] * d; j < d; j++, p++, q++) rows[q] = data[p]
  }
  return rows
}
