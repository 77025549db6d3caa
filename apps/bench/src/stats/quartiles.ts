import { quantile } from './quantile.ts'

/** The least of some values, their quartiles, and the largest. */
export interface Quartiles {
  least: number
  q1: number
  median: number
  q3: number
  largest: number
}

/** The least of some values, their quartiles, and the largest; null where there are none. */
export function quartiles(values: readonly number[]): Quartiles | null {
  const at = (q: number) => quantile(values, q) as number
  return values.length === 0 ? null : { least: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), largest: at(1) }
}
