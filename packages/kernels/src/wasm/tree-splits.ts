import { bitsOf } from './tree-shape.ts'
import type { TreeShape } from './tree-shape.ts'

const SAMPLE = 8192

/**
 * Where the buckets of each column are split, as heaps from 1 on, one after the other: at the quantiles of a sample, evenly
 * spaced among the points, so that buckets have about as many points whatever the outliers.
 */
export function treeSplits(data: Float64Array | Float32Array, n: number, d: number, shape: TreeShape): Float64Array {
  const size = Math.min(n, SAMPLE)
  const column = new Float64Array(size)
  const splits = new Float64Array(shape.splits)
  for (let j = 0; j < d; j++) {
    for (let s = 0; s < size; s++) column[s] = data[Math.floor((s * n) / size) * d + j]
    column.sort()
    writeHeap(column, splits.subarray(shape.columns[j]), 2 ** bitsOf(shape.bits, j, d))
  }
  return splits
}

/** Sorted values halved again and again: entry 1 is the middle, 2 and 3 those of its halves, and so on. */
function writeHeap(sorted: Float64Array, heap: Float64Array, buckets: number): void {
  for (let level = 1; level < buckets; level *= 2) {
    for (let at = 0; at < level; at++)
      heap[level + at] = sorted[Math.floor((sorted.length * (2 * at + 1)) / (2 * level))]
  }
}
