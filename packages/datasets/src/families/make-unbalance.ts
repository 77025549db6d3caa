import { checkInteger } from '@kentro/core'
import type { FamilyOptions } from '../dataset.ts'
import { apportion } from '../internal/apportion.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

/** What `makeUnbalance` can be told. */
export type UnbalanceOptions = FamilyOptions

const CENTERS = [
  [150_000, 350_000],
  [180_000, 380_000],
  [210_000, 350_000],
  [440_000, 298_000],
  [440_000, 400_000],
  [490_000, 350_000],
  [540_000, 300_000],
  [540_000, 400_000],
]
const SIZES = [2000, 2000, 2000, 100, 100, 100, 100, 100]
const STD = [3100, 3100, 3100, 10_000, 10_000, 10_000, 10_000, 10_000]

/**
 * Three dense clusters and five sparse ones, as in Unbalance: n x 2 points (6,500 if not given: three times 2,000 of
 * standard deviation 3,100 on the left, five times 100 of standard deviation 10,000 on the right). Seeds that are drawn
 * from the points fall on the left; k-means hardly ever moves one of them across.
 *
 * M. Rezaei, P. Fränti, Set matching measures for external cluster validity, IEEE Transactions on Knowledge and Data
 * Engineering 28(8), 2016; the numbers are those of the published set, measured. Draws are those of `makeBlobs` with
 * these centers.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points, labels, centers } = makeUnbalance({ seed: 42 })
 */
export function makeUnbalance(options?: UnbalanceOptions): Blobs {
  const { n = 6500, shuffle = true, ...draws } = optionsOf(options, ['n', 'shuffle'])
  const sizes = apportion(checkInteger('n', n, 1), SIZES)
  return makeBlobs({ sizes, centers: CENTERS, std: STD, shuffle, random: randomOf(draws) })
}
