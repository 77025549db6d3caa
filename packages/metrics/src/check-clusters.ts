import type { Labels, Partition } from './partition.ts'
import { partition } from './partition.ts'

/**
 * The clusters of n points.
 *
 * @throws RangeError unless there are from 2 to n - 1: measures of separation mean nothing otherwise
 */
export function checkClusters(labels: Labels, n: number): Partition {
  const clusters = partition(labels, 'labels', n)
  const k = clusters.sizes.length
  if (k < 2 || k >= n) throw new RangeError(`labels must have from 2 to n - 1 = ${n - 1} clusters, got ${k}`)
  return clusters
}
