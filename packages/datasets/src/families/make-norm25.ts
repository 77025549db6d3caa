import type { FamilyOptions } from '../dataset.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

/** What `makeNorm25` can be told. */
export type Norm25Options = FamilyOptions

/**
 * Clusters very far apart, as in Norm25: n x 15 points (10,000 if not given), 25 Gaussians of variance 1 with centers
 * drawn from a cube of side 500. Random seeds nearly always miss some of the clusters, and the inertia is then
 * thousands of times too large.
 *
 * D. Arthur, S. Vassilvitskii, k-means++: the advantages of careful seeding, SODA 2007. Draws are those of `makeBlobs`,
 * centers included.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points, labels, centers } = makeNorm25({ seed: 42 })
 */
export function makeNorm25(options?: Norm25Options): Blobs {
  const { n = 10_000, shuffle = true, ...draws } = optionsOf(options, ['n', 'shuffle'])
  return makeBlobs({ n, d: 15, centers: 25, centerBox: [0, 500], shuffle, random: randomOf(draws) })
}
