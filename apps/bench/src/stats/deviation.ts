import { median } from './median.ts'

/** The median of the distances from the median; null where there are fewer than two values. */
export function deviation(values: readonly number[]): number | null {
  const middle = median(values)
  return middle === null || values.length < 2 ? null : median(values.map((value) => Math.abs(value - middle)))
}
