import { squaredDistance } from '@kentro/core'
import type { Coordinates } from '@kentro/core'

/**
 * Writes the squared distances from one row, the d coordinates of `data` from offset p, to k centroids (k x d).
 *
 * @param out k, written
 */
export function rowDistances(
  data: Coordinates,
  p: number,
  centroids: Float64Array,
  k: number,
  d: number,
  out: Float64Array,
): void {
  let c = 0
  for (let q = 0; c + 4 <= k; c += 4, q += 4 * d) {
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let j = 0, q0 = q, q1 = q + d, q2 = q1 + d, q3 = q2 + d; j < d; j++, q0++, q1++, q2++, q3++) {
      const value = data[p + j]
      let difference = value - centroids[q0]
      s0 += difference * difference
      difference = value - centroids[q1]
      s1 += difference * difference
      difference = value - centroids[q2]
      s2 += difference * difference
      difference = value - centroids[q3]
      s3 += difference * difference
    }
    out[c] = s0
    out[c + 1] = s1
    out[c + 2] = s2
    out[c + 3] = s3
  }
  for (; c < k; c++) out[c] = squaredDistance(data, p, centroids, c * d, d)
}
