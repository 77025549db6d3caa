import type { Axis } from './cut.ts'

/** The cut at the mean. */
export function meanCut({ values, low, high }: Axis): number {
  if (low <= 0 && high > 0) return 0
  // The mean was rounded to beyond the last value of a side.
  return low > 0 ? low : values.reduce((most, value) => (value < high && value > most ? value : most), low)
}
