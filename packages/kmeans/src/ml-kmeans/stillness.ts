import { squaredDistance } from '@kentro/core'
import type { Task } from './task.ts'

/** Tells, of the centroids (k x d) after one iteration after the other, whether none has moved by more than the tolerance. */
export function stillness({ start, points, tolerance }: Task): (centroids: Float64Array) => boolean {
  const { d } = points
  let before: Float64Array = Float64Array.from(start.flat())
  return (centroids) => {
    let c = start.length - 1
    while (c >= 0 && squaredDistance(centroids, c * d, before, c * d, d) <= tolerance) c--
    before = centroids
    return c < 0
  }
}
