import type { Coordinates } from '@kentro/core'

/** Rows of d of a flat row-major array. */
export function toRows(data: Coordinates, d: number): number[][] {
  return Array.from({ length: data.length / d }, (_, i) => [...data.subarray(i * d, (i + 1) * d)])
}
