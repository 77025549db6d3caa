import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'

/** Two centroids of swapped coordinates, and points midway between them but for a nudge: a part of 2^-8 to 2^-56. */
export function midway(
  n: number,
  d: number,
  scale: number,
  far: number,
  seed: number,
): { points: Points; centroids: Float64Array } {
  const random = seeded(seed)
  const centroids = Float64Array.from({ length: 2 * d }, () => scale * random())
  for (let j = 0; j < d; j++) centroids[d + (d - 1 - j)] = centroids[j]
  const data = new Float64Array(n * d)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < d; j++) data[i * d + j] = j < d / 2 ? scale * far * random() : data[i * d + (d - 1 - j)]
    const nudge = (random() < 0.5 ? -1 : 1) * 2 ** -(8 + Math.floor(49 * random()))
    data[i * d + Math.floor(d * random())] *= 1 + nudge
  }
  return { points: { data, n, d }, centroids }
}
