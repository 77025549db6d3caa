import { squaredDistance } from '@kentro/core'
import type { Coordinates, Points } from '@kentro/core'

/**
 * Writes the squared distances from the points `from` to `to` - 1 to one centre, the d coordinates of `centre` from
 * offset q.
 *
 * @param out n, written
 */
export function centreDistances(
  points: Points,
  centre: Coordinates,
  q: number,
  out: Float64Array,
  from = 0,
  to: number = points.n,
): void {
  const { data, d } = points
  const x = Float64Array.from(centre.subarray(q, q + d))
  for (let i = from; i < to; i++) out[i] = squaredDistance(data, i * d, x, 0, d)
}
