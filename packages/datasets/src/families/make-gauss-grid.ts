import { checkInteger } from '@kentro/core'
import type { FamilyOptions } from '../dataset.ts'
import { gridCenters } from '../internal/grid-centers.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

export interface GaussGridOptions extends FamilyOptions {
  /** Gaussians along each side, g; 5 if not given. */
  side?: number
}

/**
 * g x g round Gaussians to be divided into k = 2 g^2 clusters, two for each: n x 2 points (400 for each Gaussian if not
 * given) on a grid that fills the unit square, with a standard deviation of 1/8 of its spacing. No Gaussian is missed
 * here; what tells good optimizers from very good ones is to give each of them just two centroids.
 *
 * After the sets gmd5x5 and gmd8x8 of B. Fritzke, Breathing k-means, arXiv 2006.15666, 2020. Draws are those of
 * `makeBlobs` with these centers.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points } = makeGaussGrid({ side: 8, seed: 42 }) // for k = 128
 */
export function makeGaussGrid(options?: GaussGridOptions): Blobs {
  const { side = 5, n, shuffle = true, ...draws } = optionsOf(options, ['side', 'n', 'shuffle'])
  const count = checkInteger('side', side, 1) * side
  const centers = gridCenters(side, 1 / (2 * side), 1 / side)
  return makeBlobs({ n: n ?? 400 * count, centers, std: 1 / (8 * side), shuffle, random: randomOf(draws) })
}
