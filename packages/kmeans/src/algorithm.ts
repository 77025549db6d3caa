import { checkName } from '@kentro/core'
import type { Solve, SolveSteps } from '@kentro/core'
import { elkanSteps } from '@kentro/elkan'
import { lloydSteps } from '@kentro/lloyd'
import type { AlgorithmName } from './options.ts'

/** A solver under the name that the model gives it. */
export interface Algorithm {
  readonly name: string
  readonly steps: SolveSteps
}

const STEPS: Record<Exclude<AlgorithmName, 'auto'>, SolveSteps> = { lloyd: lloydSteps, elkan: elkanSteps }

// On every size that was measured, all distances in SIMD take less time than bounds and the few that these leave open.
const BEST = 'lloyd'

/** The solver that was asked for. */
export function chooseAlgorithm(asked: AlgorithmName | Solve): Algorithm {
  if (typeof asked === 'function') return { name: asked.name || 'custom', steps: inOneStep(asked) }
  const known = checkName('algorithm', asked, ['auto', ...Object.keys(STEPS)] as AlgorithmName[])
  const name = known === 'auto' ? BEST : known
  return { name, steps: STEPS[name] }
}

function inOneStep(solve: Solve): SolveSteps {
  // oxlint-disable-next-line require-yield -- a solver that is one function cannot be left between its iterations
  return function* (points, start, options) {
    return solve(points, start, options)
  }
}
