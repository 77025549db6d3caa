import { differentLabels } from '../check/different-labels.ts'
import type { Attempt } from './attempt.ts'
import { isRunning } from './time-round.ts'

/**
 * Holds our own solvers to what they promise: labels that are the nearest, and the same in all of them. One that breaks it
 * gets an error and no time.
 */
export function blameOurs(attempts: readonly Attempt[]): void {
  const ours = attempts.filter(isRunning).filter(({ contender }) => contender.ours)
  for (const attempt of ours) {
    const { outcome, verdict } = attempt.done
    const different = differentLabels(outcome.labels, ours[0].done.outcome.labels)
    if (verdict.staleLabels > 0) attempt.error = `wrong: ${verdict.staleLabels} labels are not the nearest`
    else if (different > 0) attempt.error = `wrong: ${different} labels are not those of ${ours[0].contender.name}`
  }
}
