import { checkInteger, points } from '@kentro/core'
import type { Random } from '@kentro/core'
import type { FamilyOptions } from '../dataset.ts'
import { apportion } from '../internal/apportion.ts'
import { checkBetween } from '../internal/check-between.ts'
import { ellipses } from '../internal/ellipses.ts'
import { overlapOf } from '../internal/overlap-of.ts'
import { optionsOf } from '../internal/options-of.ts'
import { randomOf } from '../internal/random-of.ts'
import { scatter } from '../internal/scatter.ts'
import { uniforms } from '../internal/uniforms.ts'
import { makeBlobs } from '../make-blobs.ts'
import type { Blobs } from '../make-blobs.ts'

export interface SSetOptions extends FamilyOptions {
  /** Clusters, at least 2; 15 if not given. */
  k?: number
  /**
   * The share of points that overlap, above 0 and at most 0.6; 0.09 if not given, as in S1 (S2 0.22, S3 0.41, S4 0.44).
   */
  overlap?: number
}

// The share of the square that discs between the centers fill: about as even as those of S1 to S4.
const FILLED = 0.36
const PILOT = 5000
const FRAME = 1e6
const MARGIN = 4.5

/**
 * Fifteen ellipses that overlap as much as is asked, as in S1 to S4: n x 2 points (5,000 if not given) in a frame from
 * 0 to about 1,000,000, in Gaussian clusters of nearly the same size (six to seven parts each) at random places, whose
 * axes differ by up to ten to one. The more they overlap, the more of them k-means finds by itself.
 *
 * P. Fränti, O. Virmajoki, Iterative shrinking method for clustering problems, Pattern Recognition 39(5), 2006. A point
 * overlaps when a point of another cluster lies nearer than the center of its own (P. Fränti, S. Sieranoja, K-means
 * properties on six clustering benchmark datasets, Applied Intelligence 48(12), 2018). The spread is what gives that
 * share in a trial of 5,000 points: `n` changes neither places nor shapes. Draws: the sizes; the centers, each until it
 * keeps its distance; the shapes; the trial; then those of `makeBlobs`.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const s2 = makeSSet({ overlap: 0.22, seed: 42 })
 */
export function makeSSet(options?: SSetOptions): Blobs {
  const {
    k = 15,
    n = 5000,
    overlap = 0.09,
    shuffle = true,
    ...draws
  } = optionsOf(options, ['k', 'n', 'overlap', 'shuffle'])
  checkInteger('k', k, 2)
  checkInteger('n', n, 1)
  checkBetween('overlap', overlap, 0, 0.6)
  const random = randomOf(draws)
  const sizes = apportion(n, uniforms(k, [300, 350], random))
  const { centers, maps } = layout(k, overlap, random)
  const round = roundBlobs(sizes, shuffle, random)
  const data = place(round, centers, maps)
  return {
    points: points({ data, shape: [n, 2] }),
    labels: round.labels,
    centers: points({ data: centers, shape: [k, 2] }, 'centers'),
  }
}

/** The centers (k x 2) and the maps (k x 2 x 2) that give unit Gaussians their shapes. */
function layout(k: number, overlap: number, random: Random): { centers: Float64Array; maps: Float64Array } {
  const q = Math.sqrt(FILLED / (Math.PI * k))
  const square = scatter({ k, d: 2, separation: (2 * q) / (1 - 2 * q) }, () => 1, random)
  const shapes = ellipses(k, random)
  const trial = roundBlobs(apportion(PILOT, new Float64Array(k).fill(1)), true, random)
  const scaled = (by: number): Float64Array => shapes.map((value) => by * value)
  const spread = solve((by) => overlapOf(place(trial, square, scaled(by)), square), overlap)
  const side = FRAME / (1 + 2 * MARGIN * spread)
  return { centers: square.map((value) => side * (MARGIN * spread + value)), maps: scaled(side * spread) }
}

/** Where a rising function takes a value, to less than 1 % of x. */
function solve(rising: (x: number) => number, value: number): number {
  let low = 0
  let high = 1 / 64
  for (; rising(high) < value; high *= 2) low = high
  for (let halved = 0; halved < 8; halved++) {
    const middle = (low + high) / 2
    if (rising(middle) < value) low = middle
    else high = middle
  }
  return high
}

/** Gaussians of standard deviation 1 around (0, 0). */
function roundBlobs(sizes: number[], shuffle: boolean, random: Random): Blobs {
  return makeBlobs({
    sizes,
    centers: { data: new Float64Array(2 * sizes.length), shape: [sizes.length, 2] },
    shuffle,
    random,
  })
}

/** The rows of round blobs, each under the map of its cluster, around its center. */
function place({ points: { data }, labels }: Blobs, centers: Float64Array, maps: Float64Array): Float64Array {
  const placed = new Float64Array(data.length)
  for (let i = 0; i < labels.length; i++) {
    const [c, x, y] = [labels[i], data[2 * i], data[2 * i + 1]]
    placed[2 * i] = centers[2 * c] + x * maps[4 * c] + y * maps[4 * c + 2]
    placed[2 * i + 1] = centers[2 * c + 1] + x * maps[4 * c + 1] + y * maps[4 * c + 3]
  }
  return placed
}
