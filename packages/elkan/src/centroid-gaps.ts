import { squaredDistance } from '@kentro/core'
import { MOST_BOUND } from '@kentro/kernels'
import type { Bounder } from '@kentro/kernels'

// Below 1 by more than rounding to float32.
const DOWN = 1 - 2 ** -23

/** Writes half the distances between k centroids (k x d), rounded down, from k (k - 1) / 2 distances. */
export function centroidGaps(centroids: Float64Array, d: number, { halves, gaps, margins }: Bounder): void {
  const k = gaps.length
  const width = halves.length / k
  const factor = (margins.scale / 2) * (1 - margins.relative)
  gaps.fill(Infinity)
  for (let a = 0; a < k; a++) {
    for (let c = 0; c < a; c++) {
      const half = Math.sqrt(squaredDistance(centroids, a * d, centroids, c * d, d)) * factor
      const bound = Math.min(half * DOWN, MOST_BOUND)
      halves[a * width + c] = bound
      halves[c * width + a] = bound
      if (half < gaps[a]) gaps[a] = half
      if (half < gaps[c]) gaps[c] = half
    }
  }
}
