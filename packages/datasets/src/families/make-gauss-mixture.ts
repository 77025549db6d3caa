import { checkInteger, checkNumber } from '@kentro/core'
import type { FamilyOptions } from '../dataset.ts'
import { normals } from '../internal/normals.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

export interface GaussMixtureOptions extends FamilyOptions {
  /** Coordinates per point; 15 if not given. */
  d?: number
  /** Clusters; 50 if not given. */
  k?: number
  /** The variance of each coordinate of the centers, R in the paper, which has 1, 10 and 100; 10 if not given. */
  variance?: number
}

/**
 * The mixture of Gaussians on which k-means|| was tried: n x d points (10,000 x 15 if not given), k clusters (50) of
 * variance 1 with centers that are themselves drawn from a Gaussian of variance R. With R = 1 they lie within each
 * other, with R = 100 far apart.
 *
 * B. Bahmani, B. Moseley, A. Vattani, R. Kumar, S. Vassilvitskii, Scalable k-means++, Proceedings of the VLDB Endowment
 * 5(7), 2012. Draws: the centers, row by row; then those of `makeBlobs`.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points, labels, centers } = makeGaussMixture({ variance: 100, seed: 42 })
 */
export function makeGaussMixture(options?: GaussMixtureOptions): Blobs {
  const {
    n = 10_000,
    d = 15,
    k = 50,
    variance = 10,
    shuffle = true,
    ...draws
  } = optionsOf(options, ['n', 'd', 'k', 'variance', 'shuffle'])
  const count = checkInteger('k', k, 1) * checkInteger('d', d, 1)
  const std = Math.sqrt(checkNumber('variance', variance, 0))
  const random = randomOf(draws)
  const data = normals(count, random).map((value) => std * value)
  return makeBlobs({ n, centers: { data, shape: [k, d] }, shuffle, random })
}
