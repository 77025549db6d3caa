import type { Solve, SolveSteps } from '@kentro/core'
import { elkan, elkanSteps, hamerly, hamerlySteps, yinyang, yinyangSteps } from '@kentro/elkan'

/** All solvers of the package, each with its steps. */
export const solvers: Record<'elkan' | 'hamerly' | 'yinyang', { solve: Solve; steps: SolveSteps }> = {
  elkan: { solve: elkan, steps: elkanSteps },
  hamerly: { solve: hamerly, steps: hamerlySteps },
  yinyang: { solve: yinyang, steps: yinyangSteps },
}
