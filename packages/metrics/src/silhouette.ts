import { checkInteger, seeded, squaredDistance } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'
import { checkClusters } from './check-clusters.ts'
import { checkPoints } from './check-points.ts'
import type { Labels, Partition } from './partition.ts'
import { sample } from './sample.ts'
import { optionsOf } from './options-of.ts'

/** What `silhouette` can be told. */
export interface SilhouetteOptions {
  /**
   * How many points are measured, n or more for all of them. If not given: all, where that takes at most 1e9 differences of
   * coordinates (n x n x d); else as many as that allows, but at least 1,000.
   */
  sampleSize?: number
  /** Seed of the sample; 0 if not given. */
  seed?: number | string
}

/** Silhouettes of all points, or of a sample. */
export interface Silhouette {
  /** The mean of `values`: the silhouette of the clustering, estimated where `sampled`. */
  mean: number
  /** The silhouettes of the measured points (m), from -1 to 1, exact in either case. */
  values: Float64Array
  /** The points measured (m), ascending. */
  indices: Int32Array
  /** Whether fewer than all points were measured. */
  sampled: boolean
}

const AFFORDABLE = 1e9
const LEAST_SAMPLE = 1000

/**
 * The silhouettes of points (n x d) under labels (n), of all of them or of a sample of m, and their mean. Each compares the
 * mean distance a to the other points of the own cluster with the least mean distance b to the points of another:
 * (b - a) / max(a, b), near 1 for a point well inside, below 0 for one that is nearer to another cluster. 0 for a cluster
 * of one point, and where all these distances are 0.
 *
 * O(m n d): a sampled point is measured against all n points, so that its value is exact and the mean is unbiased.
 * (scikit-learn throws the other points away.)
 *
 * P. J. Rousseeuw: Silhouettes, a graphical aid to the interpretation and validation of cluster analysis, Journal of
 * Computational and Applied Mathematics 20, 1987, with Euclidean distances.
 *
 * @throws TypeError or RangeError if values are not finite, or unless there are n labels, integers or strings, with from 2
 *   to n - 1 clusters
 * @example
 * silhouette([[0], [1], [5], [6]], [0, 0, 1, 1]).mean // 0.798, rounded
 */
export function silhouette(points: PointsLike, labels: Labels, options?: SilhouetteOptions): Silhouette {
  const { sampleSize, seed = 0 } = optionsOf(options, ['sampleSize', 'seed'])
  const random = seeded(seed)
  const x = checkPoints(points)
  const { n, d } = x
  const clusters = checkClusters(labels, n)
  const asked = sampleSize === undefined ? affordable(n, d) : checkInteger('sampleSize', sampleSize, 1)
  const m = Math.min(n, asked)
  const indices = sample(n, m, random)
  const totals = new Float64Array(clusters.sizes.length)
  const values = Float64Array.from(indices, (i) => silhouetteOf(x, clusters, i, totals))
  return { mean: values.reduce((sum, value) => sum + value, 0) / m, values, indices, sampled: m < n }
}

function affordable(n: number, d: number): number {
  return Math.max(LEAST_SAMPLE, Math.floor(AFFORDABLE / (n * d)))
}

/** The silhouette of point i; `totals` (k) is written. */
function silhouetteOf({ data, n, d }: Points, { labels, sizes }: Partition, i: number, totals: Float64Array): number {
  const own = labels[i]
  if (sizes[own] === 1) return 0
  totals.fill(0)
  for (let other = 0; other < n; other++) {
    totals[labels[other]] += Math.sqrt(squaredDistance(data, i * d, data, other * d, d))
  }
  const inside = totals[own] / (sizes[own] - 1)
  let outside = Infinity
  for (let c = 0; c < sizes.length; c++) if (c !== own) outside = Math.min(outside, totals[c] / sizes[c])
  const larger = Math.max(inside, outside)
  return larger === 0 ? 0 : (outside - inside) / larger
}
