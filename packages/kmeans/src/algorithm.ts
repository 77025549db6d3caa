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

/** The solver that was asked for; 'auto' is settled by the size of the problem. */
export function chooseAlgorithm(asked: AlgorithmName | Solve, n: number, d: number, k: number): Algorithm {
  if (typeof asked === 'function') return { name: asked.name || 'custom', steps: inOneStep(asked) }
  const known = checkName('algorithm', asked, ['auto', ...Object.keys(STEPS)] as AlgorithmName[])
  const name = known === 'auto' ? bestFor(n, d, k) : known
  return { name, steps: STEPS[name] }
}

// Bounds of 4 bytes for every pair of a point and a centroid may take so many bytes.
const BOUNDS_BUDGET = 2 ** 28

/** Bounds pay where a distance costs more than looking at its bound, and where few enough fit into memory. */
function bestFor(n: number, d: number, k: number): 'lloyd' | 'elkan' {
  return d >= 16 && k >= 8 && n * k * 4 <= BOUNDS_BUDGET ? 'elkan' : 'lloyd'
}

function inOneStep(solve: Solve): SolveSteps {
  // oxlint-disable-next-line require-yield -- a solver that is one function cannot be left between its iterations
  return function* (points, start, options) {
    return solve(points, start, options)
  }
}
