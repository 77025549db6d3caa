const MOST_BYTES = 2 ** 32

/**
 * Refuses bounds (4 bytes for each pair of a point and a centroid, 8 for each pair of centroids) that no memory can hold.
 *
 * @throws RangeError naming their size, and the way out
 */
export function checkRoom(n: number, k: number): void {
  const bytes = n * k * 4 + k * k * 8
  if (bytes < MOST_BYTES) return
  throw new RangeError(
    `n * k must leave room for bounds below 4096 MB, got n * k = ${n} * ${k}, ${Math.ceil(bytes / 2 ** 20)} MB: ` +
      'use lloyd, which keeps none',
  )
}
