import { checkInteger, checkNumber, points, show } from '@kentro/core'
import type { Points } from '@kentro/core'
import type { BlobsOptions } from '../make-blobs.ts'

/** What the clusters of blobs are to be. */
export interface Clusters {
  readonly k: number
  readonly d: number
  /** Points per cluster (k). */
  readonly sizes: number[]
  /** Standard deviation per cluster (k). */
  readonly std: Float64Array
  /** The centers (k x d) where they are given. */
  readonly centers: Points | null
}

/** The options that say how many clusters there are, how large, how wide and where, checked against each other. */
export function checkClusters({ n, d, centers, std = 1, sizes }: BlobsOptions): Clusters {
  const fixed = centers === undefined || typeof centers === 'number' ? null : points(centers, 'centers')
  const k = fixed ? fixed.n : checkInteger('centers', centers ?? (sizes?.length || 3), 1)
  return {
    k,
    d: checkD(fixed, d),
    sizes: sizes === undefined ? split(k, n) : checkSizes(sizes, k, n),
    std: typeof std === 'number' ? new Float64Array(k).fill(checkNumber('std', std, 0)) : checkStd(std, k),
    centers: fixed,
  }
}

function checkD(centers: Points | null, d = centers ? centers.d : 2): number {
  if (centers && d !== centers.d) throw new RangeError(`d must be ${centers.d}, as centers have it, got ${show(d)}`)
  return checkInteger('d', d, 1)
}

/** n in k parts that differ by at most 1, the larger ones first. */
function split(k: number, n = 100): number[] {
  checkInteger('n', n, 1)
  return Array.from({ length: k }, (_, c) => Math.floor(n / k) + (c < n % k ? 1 : 0))
}

function checkSizes(sizes: ArrayLike<number>, k: number, n: number | undefined): number[] {
  const checked = perCluster('sizes', sizes, k).map((size, c) => checkInteger(`sizes[${c}]`, size, 0))
  const total = checked.reduce((sum, size) => sum + size)
  if (total === 0) throw new RangeError('sizes must not all be 0')
  if (n !== undefined && n !== total) throw new RangeError(`n must be ${total}, the sum of sizes, got ${show(n)}`)
  return checked
}

function checkStd(std: ArrayLike<number>, k: number): Float64Array {
  return Float64Array.from(perCluster('std', std, k), (spread, c) => checkNumber(`std[${c}]`, spread, 0))
}

/** `value` as an array with an entry for each of k clusters. */
function perCluster(name: string, value: ArrayLike<number>, k: number): unknown[] {
  if (typeof value !== 'object' || value === null || typeof value.length !== 'number') {
    throw new TypeError(`${name} must be an array of k = ${k} numbers, got ${show(value)}`)
  }
  if (value.length !== k) throw new RangeError(`${name} must have k = ${k} entries, got ${value.length}`)
  return Array.from(value)
}
