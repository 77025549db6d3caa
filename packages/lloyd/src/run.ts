import type { Clustering, IterationState } from '@kentro/core'

/** The clustering that the steps of a solver end in. */
export function run(steps: Generator<IterationState, Clustering, void>): Clustering {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
