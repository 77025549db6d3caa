import { checkInteger } from '@kentro/core'
import type { FamilyOptions } from '../dataset.ts'
import { sinPi } from '../internal/half-turns.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

export interface Birch2Options extends FamilyOptions {
  /** Clusters, 25 for each period of the sine; 100 if not given. */
  k?: number
}

const STD = 1510
// In half turns.
const PHASE = 3.393 / Math.PI

/**
 * Clusters along a sine curve, as in Birch2: n x 2 points (100,000 if not given, 1,000 for each cluster), round
 * Gaussians of standard deviation 1,510 whose centers lie 9,512 apart in the first coordinate, and from 5,800 to 81,500
 * in the second. Well apart, many, and on a line: a center that k-means lacks at one end has a long way to come from
 * the other.
 *
 * T. Zhang, R. Ramakrishnan, M. Livny, BIRCH: A new data clustering algorithm and its applications, Data Mining and
 * Knowledge Discovery 1(2), 1997; the numbers are those of the set that P. Fränti and S. Sieranoja publish, measured.
 * Draws are those of `makeBlobs` with these centers.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points, labels, centers } = makeBirch2({ n: 10_000, seed: 42 })
 */
export function makeBirch2(options?: Birch2Options): Blobs {
  const { k = 100, n, shuffle = true, ...draws } = optionsOf(options, ['k', 'n', 'shuffle'])
  const data = new Float64Array(2 * checkInteger('k', k, 1))
  for (let c = 0; c < k; c++) {
    data[2 * c] = 53_150 + 9512 * c
    data[2 * c + 1] = 43_650 - 37_850 * sinPi((2 * c) / 25 + PHASE)
  }
  return makeBlobs({
    n: n ?? 1000 * k,
    centers: { data, shape: [k, 2] },
    std: STD,
    shuffle,
    random: randomOf(draws),
  })
}
