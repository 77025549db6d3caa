import type { Cell } from './cell.ts'
import { parseCell } from './parse-cell.ts'

/** How much of the suite `kernels` is measured. */
export interface KernelsProfile {
  /** The tile: dimensions, with this number of clusters, and products of coordinates per call. */
  readonly dimensions: readonly number[]
  readonly clusters: number
  readonly work: number
  /** Points and coordinates that are copied in. */
  readonly copied: readonly [n: number, d: number]
  /** Fits whose iterations are timed one by one. */
  readonly settling: readonly Cell[]
  readonly rounds: number
  /** Of those fits, each algorithm in turn. */
  readonly fits: number
}

const usual: KernelsProfile = {
  dimensions: [2, 8, 16, 32, 64, 128, 384, 784],
  clusters: 64,
  work: 4e7,
  copied: [100_000, 32],
  settling: ['blobs-100k-2-200', 'blobs-100k-32-100', 'blobs-20k-784-100'].map((name) => parseCell(name, 30)),
  rounds: 15,
  fits: 3,
}

export const kernelsProfiles: Readonly<Record<'quick' | 'default' | 'full', KernelsProfile>> = {
  quick: {
    ...usual,
    dimensions: [8, 32, 128],
    work: 1e7,
    copied: [20_000, 16],
    settling: [parseCell('blobs-10k-16-30')],
    rounds: 5,
    fits: 1,
  },
  default: usual,
  full: { ...usual, rounds: 61, fits: 9 },
}
