import type { Points } from '@kentro/core'

const SAMPLE = 31

/**
 * A centre (d) for the float32 blocks: the median of each column over a sample of points, evenly spaced. An outlier does not
 * move it, and any centre is right: only how much float32 can tell depends on it.
 */
export function blockCentre({ data, n, d }: Points): Float64Array {
  const size = Math.min(n, SAMPLE)
  const column = new Float64Array(size)
  const centre = new Float64Array(d)
  for (let j = 0; j < d; j++) {
    for (let s = 0; s < size; s++) column[s] = data[Math.floor((s * n) / size) * d + j]
    centre[j] = column.sort()[size >> 1]
  }
  return centre
}
