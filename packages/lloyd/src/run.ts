import type { Clustering } from '@kentro/core'
import type { Steps } from './steps.ts'

/** The clustering that the steps of a solver end in. */
export function run(steps: Steps): Clustering {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
