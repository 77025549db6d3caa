import { squaredDistance } from '@kentro/core'
import type { Margins } from './margins.ts'

/** Half the distances between centroids, rounded down. */
export interface Gaps {
  /** k x k. */
  readonly halves: Float64Array
  /** Half the distance to the nearest other centroid (k). */
  readonly least: Float64Array
}

/** Writes the gaps between k centroids (k x d), from k (k - 1) / 2 distances. */
export function centroidGaps(centroids: Float64Array, d: number, { halves, least }: Gaps, margins: Margins): void {
  const k = least.length
  const factor = (margins.scale / 2) * (1 - margins.relative)
  least.fill(Infinity)
  for (let a = 0; a < k; a++) {
    for (let c = 0; c < a; c++) {
      const half = Math.sqrt(squaredDistance(centroids, a * d, centroids, c * d, d)) * factor
      halves[a * k + c] = half
      halves[c * k + a] = half
      if (half < least[a]) least[a] = half
      if (half < least[c]) least[c] = half
    }
  }
}
