import { points } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { makeBlobs } from '@kentro/datasets'
import type { StudyData, Trial } from '@kentro/study'

/** Blobs by a name. */
export function blobs(name: string, n: number, k: number, seed = 1): StudyData {
  const { points, labels, centers } = makeBlobs({ n, centers: k, seed, std: 0.6 })
  return { name, points, labels, reference: centers }
}

/** The first k points. */
export const first: Initialize = (source, k) => {
  const { data, d } = points(source)
  return { centroids: Float64Array.from(data.subarray(0, k * d)), indices: null, distances: 0 }
}

/** Rows without their times, in an order of their own. */
export function timeless(rows: readonly Trial[]): object[] {
  return rows
    .map((row) => ({ ...row, seedingTime: 0, solvingTime: 0 }))
    .toSorted((a, b) => a.key.localeCompare(b.key) || a.run - b.run)
}
