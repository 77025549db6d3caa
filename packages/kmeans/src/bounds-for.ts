import type { Points } from '@kentro/core'
import type { BoundsKind } from '@kentro/kernels'

// Bounds take at most so many bytes, and leave the points as many of the 4 GB that a WebAssembly memory has.
const MOST_BYTES = 2 ** 29
const ROOM = 3.5 * 2 ** 30

/** Whose bounds could pay for points and k clusters; null where none can, or where there is no room for them. */
export function boundsFor({ data, n, d }: Points, k: number): BoundsKind | null {
  const kind = kindFor(n, d, k)
  if (kind === null) return null
  const copies = n * d * (data.BYTES_PER_ELEMENT + 4)
  return copies + bytesOf(kind, n, k) <= ROOM ? kind : null
}

// Measured on uniform data and on blobs that overlap: `pnpm bench --suite auto`.
function kindFor(n: number, d: number, k: number): BoundsKind | null {
  // Few distances in SIMD cost less than the bounds of a point.
  if (k < (d < 64 ? 48 : 16)) return null
  // Lloyd's algorithm has a tree in one or two columns, which only crowds of centroids make useless.
  if (d === 1 || (d === 2 && n >= 1000 * k)) return null
  if (d < 64) return d >= 24 && k >= 256 ? 'yinyang' : 'hamerly'
  if (k < 32) return 'hamerly'
  return bytesOf('elkan', n, k) <= MOST_BYTES ? 'elkan' : 'yinyang'
}

function bytesOf(kind: BoundsKind, n: number, k: number): number {
  if (kind === 'hamerly') return 8 * n
  return 4 * n * (2 + (kind === 'elkan' ? k : k / 16))
}

/** Bounds are tried when so few of all labels change (1: from the start), and kept while they leave so few of all distances. */
export interface Limits {
  readonly changed: number
  readonly asked: number
}

export function limitsOf(kind: BoundsKind, d: number, k: number): Limits {
  // In few columns many centroids rule each other out, however many labels change.
  if (kind === 'hamerly' && d < 4 && k >= 128) return { changed: 1, asked: 0.8 }
  if (kind === 'hamerly') return { changed: 1 / 8, asked: 0.45 }
  if (kind === 'yinyang') return { changed: 1 / 8, asked: 0.35 }
  // One pair at a time costs more than tiles of pairs, less so the more columns there are.
  return { changed: 1 / 16, asked: Math.min(0.4, d / (d + 700)) }
}
