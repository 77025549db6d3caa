import type { Clustering, IterationState } from '@kentro/core'
import { isPause } from '@kentro/kernels'
import type { Pause } from '@kentro/kernels'

/** A solver step by step: the state after each iteration, pauses between them and within, and a clustering in the end. */
export type Steps<T = Clustering> = Generator<IterationState | Pause, T, void>

/** The states alone. */
export function* withoutPauses<T>(steps: Steps<T>): Generator<IterationState, T, void> {
  try {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      if (!isPause(step.value)) yield step.value
    }
  } finally {
    // Whoever leaves early leaves the steps too.
    steps.return(undefined as never)
  }
}
