import { checkInteger, points } from '@kentro/core'
import type { FamilyOptions } from '../dataset.ts'
import { gridCenters } from '../internal/grid-centers.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

export interface Birch1Options extends FamilyOptions {
  /** Clusters along each side of the grid; 10 if not given, so that k is 100. */
  side?: number
}

const FIRST = 80_800
const SPACING = 92_250
const STD = 21_530
// What is left of a million beyond the tenth center.
const LAST = 1e6 - (FIRST + 9 * SPACING)

/**
 * Clusters on a grid, as in Birch1: n x 2 points (100,000 if not given, 1,000 for each cluster), round Gaussians of
 * standard deviation 21,530 on a grid of 92,250, which is 4.28 times as much, in a frame from 0 to 1,000,000 that cuts
 * off the few values beyond. Neighbours overlap a little; what makes it hard is the number of clusters.
 *
 * T. Zhang, R. Ramakrishnan, M. Livny, BIRCH: A new data clustering algorithm and its applications, Data Mining and
 * Knowledge Discovery 1(2), 1997; the numbers are those of the set that P. Fränti and S. Sieranoja publish, measured.
 * Draws are those of `makeBlobs` with these centers.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points, labels, centers } = makeBirch1({ n: 10_000, seed: 42 })
 */
export function makeBirch1(options?: Birch1Options): Blobs {
  const { side = 10, n, shuffle = true, ...draws } = optionsOf(options, ['side', 'n', 'shuffle'])
  const k = checkInteger('side', side, 1) * side
  const at = gridCenters(side, FIRST, SPACING)
  const blobs = makeBlobs({ n: n ?? 1000 * k, centers: at, std: STD, shuffle, random: randomOf(draws) })
  const edge = FIRST + (side - 1) * SPACING + LAST
  const data = blobs.points.data.map((value) => Math.min(Math.max(value, 0), edge))
  return { ...blobs, points: points({ data, shape: [blobs.points.n, 2] }) }
}
