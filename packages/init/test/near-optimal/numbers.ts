import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { lloyd } from '@kentro/lloyd'

/** Whole numbers below 1000, n x d. */
export function numbers(seed: string, n: number, d: number): Points {
  const random = seeded(seed)
  return { data: Float64Array.from({ length: n * d }, () => Math.floor(random() * 1000)), n, d }
}

/** The inertia that Lloyd's algorithm reaches from centroids (k x d). */
export function inertiaFrom(points: Points, centroids: Float64Array): number {
  const shape = [centroids.length / points.d, points.d] as const
  return lloyd(points, { data: centroids, shape }, { tolerance: 0 }).inertia
}
