import type { IterationState } from '@kentro/core'
import type { Streams } from '../streams.ts'
import { progressLine } from './progress-line.ts'

/** Shows on a terminal how far a fit is, and of how many iterations at most. */
export function watchFit(
  stream: Streams['stderr'],
  most: number,
): { onIteration: ((state: IterationState) => void) | undefined; stop: () => void } {
  const line = progressLine(stream)
  if (line === null) return { onIteration: undefined, stop() {} }
  return {
    onIteration({ iteration, moved }) {
      line.update(iteration / most, `iteration ${iteration}: ${moved} labels changed`)
    },
    stop: line.stop,
  }
}
