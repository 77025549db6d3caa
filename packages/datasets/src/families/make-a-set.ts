import { checkInteger, checkNumber } from '@kentro/core'
import type { FamilyOptions } from '../dataset.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { scatter } from '../internal/scatter.ts'
import { uniforms } from '../internal/uniforms.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

export interface ASetOptions extends FamilyOptions {
  /** Clusters; 20 if not given, as in A1 (A2 has 35, A3 50). */
  k?: number
  /** The least distance between two centers in standard deviations of 1,410; 3.9 if not given. */
  separation?: number
}

const STD = 1410
const MARGIN = 5270
// The strip that the centers fill, in units of their least distance: this wide, and this much longer with each of them.
const WIDTH = 10
const GROWTH = 0.2

/**
 * Many round clusters at random places, as in A1, A2 and A3: n x 2 points (150 for each cluster if not given),
 * Gaussians of standard deviation 1,410, 10 % more or less, whose centers keep a least distance. With 3.9 standard
 * deviations between them, about a fifth of the points overlap.
 *
 * The centers fill a strip that grows with their number: with one seed, those of fewer clusters are the first of those
 * of more, as A1 lies within A2 and A2 within A3. Fifty fill a square.
 *
 * I. Kärkkäinen, P. Fränti, Dynamic local search algorithm for the clustering problem, University of Joensuu, report
 * A-2002-6, 2002; the numbers are those of the published sets, measured. Draws: the centers, each until it keeps its
 * distance; their spreads; then those of `makeBlobs`.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const a2 = makeASet({ k: 35, seed: 42 })
 */
export function makeASet(options?: ASetOptions): Blobs {
  const {
    k = 20,
    n,
    separation = 3.9,
    shuffle = true,
    ...draws
  } = optionsOf(options, ['k', 'n', 'separation', 'shuffle'])
  const length = checkInteger('k', k, 1)
  const unit = STD * checkNumber('separation', separation, 0)
  const random = randomOf(draws)
  const strip = scatter({ k: length, d: 2, separation: 1 }, (c, j) => (j === 0 ? WIDTH : GROWTH * (c + 1)), random)
  const data = strip.map((value) => MARGIN + unit * value)
  const std = uniforms(k, [0.9 * STD, 1.1 * STD], random)
  return makeBlobs({ n: n ?? 150 * k, centers: { data, shape: [k, 2] }, std, shuffle, random })
}
