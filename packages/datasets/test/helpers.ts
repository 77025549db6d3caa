import type { FlatPoints, Points } from '@kentro/core'

/** The values as rows of d. */
export function matrix(d: number, ...data: number[]): FlatPoints {
  return { data, shape: [data.length / d, d] }
}

/** The points as rows. */
export function rowsOf({ data, n, d }: Points): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from(data.subarray(i * d, (i + 1) * d)))
}

/** Rows with their labels in an order that depends on nothing but their values. */
export function sorted({ points, labels }: { points: Points; labels: Int32Array }): string[] {
  return rowsOf(points)
    .map((row, i) => `${labels[i]}: ${row.join(' ')}`)
    .toSorted()
}

/** How many labels are 0, 1, ..., k - 1. */
export function countsOf(labels: Int32Array, k: number): number[] {
  const counts = Array<number>(k).fill(0)
  for (const label of labels) counts[label]++
  return counts
}

/** Pearson's chi-square of counts that should be equal. */
export function chiSquare(counts: number[]): number {
  const expected = counts.reduce((sum, count) => sum + count) / counts.length
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

export function mean(values: ArrayLike<number>, of: (value: number) => number = (value) => value): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += of(values[i])
  return sum / values.length
}

/** FNV-1a over the bytes: any changed bit changes it. */
export function checksum(...arrays: ArrayBufferView[]): number {
  let hash = 0x811c9dc5
  for (const { buffer, byteOffset, byteLength } of arrays) {
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return hash >>> 0
}

/**
 * By how many standard errors, at most, the mean and the variance of a coordinate of a cluster lie from its center and
 * from the square of its standard deviation; one point alone has no variance to speak of.
 */
export function surpriseOfClusters(
  { points, labels, centers }: { points: Points; labels: Int32Array; centers: Points },
  std: (c: number) => number,
): number {
  const { data, n, d } = points
  const sizes = countsOf(labels, centers.n)
  const sums = new Float64Array(centers.n * d)
  const squares = new Float64Array(centers.n * d)
  for (let p = 0; p < n * d; p++) {
    const c = labels[Math.floor(p / d)]
    const z = (data[p] - centers.data[c * d + (p % d)]) / std(c)
    sums[c * d + (p % d)] += z
    squares[c * d + (p % d)] += z * z
  }
  const size = (p: number) => sizes[Math.floor(p / d)]
  const means = sums.map((sum, p) => Math.abs(sum) / Math.sqrt(size(p)))
  const variances = squares.map((sum, p) => Math.abs(sum - size(p)) / Math.sqrt(2 * size(p)))
  return Math.max(...means, ...variances)
}

/** The distance of each row to the nearest other one (n). */
export function gapsOf({ data, n, d }: Points): number[] {
  const distance = (i: number, other: number) =>
    Math.hypot(...Array.from({ length: d }, (_, j) => data[i * d + j] - data[other * d + j]))
  const others = Array.from({ length: n }, (_, i) => i)
  return others.map((i) => Math.min(...others.filter((other) => other !== i).map((other) => distance(i, other))))
}
