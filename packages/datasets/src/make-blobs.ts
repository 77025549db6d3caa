import { points } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'
import type { Dataset, Draws } from './dataset.ts'
import { checkClusters } from './internal/check-clusters.ts'
import { checkBoolean } from './internal/check-boolean.ts'
import { checkBox } from './internal/check-box.ts'
import { normals } from './internal/normals.ts'
import { optionsOf } from './internal/options-of.ts'
import { randomOf } from './internal/random-of.ts'
import { permutation } from './internal/permutation.ts'
import { uniforms } from './internal/uniforms.ts'

export interface BlobsOptions extends Draws {
  /** Points in all; 100 if not given. The clusters share them evenly, the first ones take what is left over. */
  n?: number
  /** Coordinates per point; 2 if not given. */
  d?: number
  /** The centers (k x d), or how many to draw from `centerBox`; 3 if not given, or as many as `sizes`. */
  centers?: number | PointsLike
  /** Standard deviation of each coordinate around its center, one for all or one per cluster (k); 1 if not given. */
  std?: number | ArrayLike<number>
  /** The interval for each coordinate of the centers that are drawn; [-10, 10] if not given. */
  centerBox?: readonly [low: number, high: number]
  /** Points per cluster (k), instead of `n`. */
  sizes?: ArrayLike<number>
  /** Whether the points come in random order (the default) or cluster by cluster. */
  shuffle?: boolean
}

/** Blobs and where they were put. */
export interface Blobs extends Dataset {
  /** The true centers (k x d): those given, or those drawn. Means of the points lie near them. */
  readonly centers: Points
}

/**
 * Gaussian blobs: n x d points, their n labels, and the k x d centers around which each coordinate is drawn independently.
 *
 * The options and their defaults follow `make_blobs` of scikit-learn (Pedregosa et al., JMLR 12, 2011); its draws are
 * others. Draws are taken in this order, which will not change: the centers, row by row, unless given; the order of the
 * points; their offsets from the centers, row by row in that order. So `std` scales the same offsets, and without `shuffle`
 * the same points are sorted by cluster.
 *
 * @throws TypeError or RangeError where an option is not what it says, where options contradict each other, or where the
 *   points would lie so far apart or so close together that squared distances over- or underflow
 * @example
 * const { points, labels, centers } = makeBlobs({ n: 1000, d: 8, centers: 5, seed: 42 })
 */
export function makeBlobs(options?: BlobsOptions): Blobs {
  const {
    centerBox = [-10, 10],
    shuffle = true,
    ...given
  } = optionsOf(options, ['n', 'd', 'centers', 'std', 'centerBox', 'sizes', 'shuffle'])
  const box = checkBox('centerBox', centerBox)
  const shuffled = checkBoolean('shuffle', shuffle)
  const random = randomOf(given)
  const { k, d, sizes, std, centers: fixed } = checkClusters(given)
  const centers = fixed ?? points({ data: uniforms(k * d, box, random), shape: [k, d] }, 'centers')
  const sorted = labelsOf(sizes)
  const order = permutation(sorted.length, random)
  const offsets = normals(sorted.length * d, random)
  const labels = shuffled ? sorted.map((_, i) => sorted[order[i]]) : sorted
  const data = new Float64Array(offsets.length)
  for (let i = 0; i < order.length; i++) {
    const row = shuffled ? i : order[i]
    const c = labels[row]
    for (let j = 0; j < d; j++) data[row * d + j] = centers.data[c * d + j] + std[c] * offsets[i * d + j]
  }
  return { points: points({ data, shape: [labels.length, d] }), labels, centers }
}

/** Each cluster as often as its size says, in order. */
function labelsOf(sizes: number[]): Int32Array {
  const labels = new Int32Array(sizes.reduce((sum, size) => sum + size))
  let end = 0
  for (let c = 0; c < sizes.length; c++) {
    const start = end
    end += sizes[c]
    labels.fill(c, start, end)
  }
  return labels
}
