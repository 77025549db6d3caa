import { checkInteger } from '@kentro/core'
import type { FamilyOptions } from '../dataset.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { scatter } from '../internal/scatter.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

export interface DimOptions extends FamilyOptions {
  /** Coordinates per point, at least 2; 32 if not given. */
  d?: number
}

const K = 16
const STD = 2.66
const LOW = 32
const SIDE = 190
const SEPARATION = 10 * STD

/**
 * Clusters far apart in many dimensions, as in Dim032 to Dim1024: n x d points (1,024 if not given), 16 Gaussians of
 * standard deviation 2.66 with centers drawn from [32, 222] in each coordinate, never nearer than 10 standard
 * deviations; in 32 dimensions more than 80. A seed in each cluster solves it; a seed too few in one never comes back.
 *
 * P. Fränti, O. Virmajoki, V. Hautamäki, Fast agglomerative clustering using a k-nearest neighbor graph, IEEE
 * Transactions on Pattern Analysis and Machine Intelligence 28(11), 2006; the numbers are those of Dim032, measured.
 * Draws: the centers, each until it keeps its distance; then those of `makeBlobs`.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points, labels, centers } = makeDim({ d: 64, seed: 42 })
 */
export function makeDim(options?: DimOptions): Blobs {
  const { n = 1024, d = 32, shuffle = true, ...draws } = optionsOf(options, ['n', 'd', 'shuffle'])
  checkInteger('d', d, 2)
  const random = randomOf(draws)
  const data = scatter({ k: K, d, separation: SEPARATION }, () => SIDE, random).map((value) => LOW + value)
  return makeBlobs({ n, centers: { data, shape: [K, d] }, std: STD, shuffle, random })
}
