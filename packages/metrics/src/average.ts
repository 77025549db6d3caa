import { checkName } from '@kentro/core'
import { optionsOf } from './options-of.ts'

/** How the entropies of two labelings become one upper bound of their mutual information. */
export type Average = 'arithmetic' | 'geometric' | 'max' | 'min'

/** What the measures of mutual information can be told. */
export interface AverageOptions {
  /** The mean by which the measure is normalized; 'arithmetic' if not given, as in scikit-learn. */
  average?: Average
}

const averages: Record<Average, (x: number, y: number) => number> = {
  arithmetic: (x, y) => (x + y) / 2,
  geometric: (x, y) => Math.sqrt(x * y),
  max: Math.max,
  min: Math.min,
}

/** The average asked for, as a function of two entropies. */
export function averaging(options: AverageOptions | undefined): (x: number, y: number) => number {
  const { average = 'arithmetic' } = optionsOf(options, ['average'])
  return averages[checkName('average', average, Object.keys(averages) as Average[])]
}
