import { autoTarget } from '@kentro/benchmarks'
import type { ChoiceSummary } from './summarize-choices.ts'

/** What came of all choices, and of the target, in a sentence. */
export function targetText({ mean, worst, met }: ChoiceSummary): string {
  const found = `geometric mean ${mean.toFixed(2)}, worst ${worst.ratio.toFixed(2)} in ${worst.cell}`
  const target = `at most ${autoTarget.mean} and ${autoTarget.worst}`
  return `Time over that of the best algorithm: ${found}. Target, ${target}: ${met ? 'met' : 'MISSED'}.`
}
