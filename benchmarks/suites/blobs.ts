import type { Case, Protocol } from './case.ts'
import { spacedBlobs } from './spaced-blobs.ts'

/** How many standard deviations a center lies from the nearest other, on average: alike for every d and k. */
export const SEPARATION = 6

/** Gaussian blobs with known truth: n points of d coordinates around k centers, neighbours as far apart in every case. */
export function blobs(suite: string, n: number, d: number, k: number, seed: number, ...protocols: Protocol[]): Case {
  return { suite, data: 'blobs', n, d, k, protocols, load: () => spacedBlobs(n, d, k, SEPARATION, seed) }
}
