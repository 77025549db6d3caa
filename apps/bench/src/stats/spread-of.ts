import type { Spread } from '../results.ts'
import { mean } from './mean.ts'

/** Mean, lowest and highest of some values; null where there are none. */
export function spreadOf(values: readonly number[]): Spread | null {
  const middle = mean(values)
  return middle === null ? null : { mean: middle, low: Math.min(...values), high: Math.max(...values) }
}
