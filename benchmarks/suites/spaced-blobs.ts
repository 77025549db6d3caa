import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'
import { makeBlobs } from '@kentro/datasets'
import type { Blobs } from '@kentro/datasets'

/**
 * Gaussian blobs of n points of d coordinates around k centers, with their labels. A center lies `separation` standard
 * deviations from the nearest other on average, for every d and k.
 */
export function spacedBlobs(n: number, d: number, k: number, separation: number, seed: number): Blobs {
  const { centers } = makeBlobs({ n: k, d, centers: k, seed })
  return makeBlobs({ n, centers, std: k === 1 ? 1 : spacing(centers) / separation, seed })
}

/** The mean distance from a center to the nearest other, of two centers or more. */
function spacing({ data, n, d }: Points): number {
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
