import type { BoundsKind } from '@kentro/kernels'

const MOST_BYTES = 2 ** 32
// What the bounds of a point take, of k centroids: those from below stand in vectors of four.
const BYTES: Record<BoundsKind, (k: number) => number> = {
  elkan: (k) => 4 * (Math.ceil(k / 4) * 4 + 1),
  hamerly: () => 8,
  yinyang: (k) => 4 * (Math.ceil(k / 64) * 4 + 1),
}

/**
 * Refuses bounds that no memory can hold.
 *
 * @throws RangeError naming their size, and the way out
 */
export function checkRoom(bounds: BoundsKind, n: number, k: number): void {
  const bytes = n * BYTES[bounds](k)
  if (bytes < MOST_BYTES) return
  throw new RangeError(
    `n * k must leave room for bounds below 4096 MB, got n * k = ${n} * ${k}, ${Math.ceil(bytes / 2 ** 20)} MB: ` +
      'use lloyd, which keeps none',
  )
}
