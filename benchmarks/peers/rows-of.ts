import type { Points } from '@kentro/core'

/** Points as plain arrays of numbers, a row each. */
export function rowsOf({ data, n, d }: Points): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from(data.subarray(i * d, (i + 1) * d)))
}
