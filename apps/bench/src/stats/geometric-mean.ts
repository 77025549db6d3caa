import { mean } from './mean.ts'

/** The geometric mean of some positive values; null where there are none. */
export function geometricMean(values: readonly number[]): number | null {
  const average = mean(values.map((value) => Math.log(value)))
  return average === null ? null : Math.exp(average)
}
