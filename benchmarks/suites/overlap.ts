import type { Points } from '@kentro/core'
import { spacedBlobs } from './spaced-blobs.ts'

/** How many standard deviations a center lies from the nearest other, on average: no border is empty. */
const SEPARATION = 2

/** Blobs that overlap (n x d), half as many as the k clusters that are looked for: labels settle slowly. */
export function overlap(n: number, d: number, k: number, seed: number): Points {
  return spacedBlobs(n, d, Math.ceil(k / 2), SEPARATION, seed).points
}
