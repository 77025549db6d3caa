import { quantile } from './quantile.ts'

/** The median of some values; null where there are none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}
