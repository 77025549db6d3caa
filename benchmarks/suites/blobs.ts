import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'
import { makeBlobs } from '@kentro/datasets'
import type { Case, Protocol } from './case.ts'

/** How many standard deviations a center lies from the nearest other, on average: alike for every d and k. */
export const SEPARATION = 6

/** Gaussian blobs with known truth: n points of d coordinates around k centers, neighbours as far apart in every case. */
export function blobs(suite: string, n: number, d: number, k: number, seed: number, ...protocols: Protocol[]): Case {
  const load = () => {
    const { centers } = makeBlobs({ n: k, d, centers: k, seed })
    return makeBlobs({ n, centers, std: spacing(centers) / SEPARATION, seed })
  }
  return { suite, data: 'blobs', n, d, k, protocols, load }
}

/** The mean distance from a center to the nearest other; 1 where there is only one. */
function spacing({ data, n, d }: Points): number {
  if (n === 1) return SEPARATION
  let sum = 0
  for (let c = 0; c < n; c++) {
    let least = Infinity
    for (let other = 0; other < n; other++) {
      if (other !== c) least = Math.min(least, squaredDistance(data, c * d, data, other * d, d))
    }
    sum += Math.sqrt(least)
  }
  return sum / n
}
