import { autoTarget } from '@kentro/benchmarks'
import type { AutoChoice } from '../speed/auto-choices.ts'
import { geometricMean } from '../stats/geometric-mean.ts'

/** What came of choices in several cells. */
export interface ChoiceSummary {
  readonly cells: number
  /** Of the ratios, geometric. */
  readonly mean: number
  readonly worst: AutoChoice
  /** Whether the mean and every cell are as aimed at. */
  readonly met: boolean
}

/** How far choices are from the best algorithm of each cell; null where there are none. */
export function summarizeChoices(choices: readonly AutoChoice[]): ChoiceSummary | null {
  const mean = geometricMean(choices.map(({ ratio }) => ratio))
  if (mean === null) return null
  const worst = choices.reduce((found, choice) => (choice.ratio > found.ratio ? choice : found))
  const met = mean <= autoTarget.mean && worst.ratio <= autoTarget.worst
  return { cells: choices.length, mean, worst, met }
}

/** The same for each number of columns, in the order of the cells. */
export function summarizeByColumns(choices: readonly AutoChoice[]): (ChoiceSummary & { readonly d: number })[] {
  return [...new Set(choices.map(({ d }) => d))].flatMap((d) => {
    const summary = summarizeChoices(choices.filter((choice) => choice.d === d))
    return summary === null ? [] : [{ ...summary, d }]
  })
}
