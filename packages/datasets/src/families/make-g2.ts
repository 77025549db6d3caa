import { checkInteger, checkNumber } from '@kentro/core'
import type { FamilyOptions } from '../dataset.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

export interface G2Options extends FamilyOptions {
  /** Coordinates per point; 2 if not given. The published sets have 1 to 1,024. */
  d?: number
  /** Standard deviation of each coordinate; 30 if not given. The published sets have 10 to 100. */
  std?: number
}

/**
 * Two round Gaussians of the same size, as in the G2 sets: n x d points (2,048 if not given) around (500, ..., 500) and
 * (600, ..., 600). They lie 100 times the root of d apart: the more dimensions, the easier; the larger `std`, the more
 * they overlap.
 *
 * P. Fränti, R. Mariescu-Istodor, C. Zhong, XNN graph, Joint IAPR International Workshop on Structural, Syntactic, and
 * Statistical Pattern Recognition, 2016. Draws are those of `makeBlobs` with these centers.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points, labels, centers } = makeG2({ d: 16, std: 50, seed: 42 })
 */
export function makeG2(options?: G2Options): Blobs {
  const { n = 2048, d = 2, std = 30, shuffle = true, ...draws } = optionsOf(options, ['n', 'd', 'std', 'shuffle'])
  const data = new Float64Array(2 * checkInteger('d', d, 1)).fill(500, 0, d).fill(600, d)
  checkNumber('std', std, 0)
  return makeBlobs({ n, centers: { data, shape: [2, d] }, std, shuffle, random: randomOf(draws) })
}
