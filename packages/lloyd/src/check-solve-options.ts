import { checkFunction, checkInteger, checkName, checkNumber, checkOptions, checkWeights } from '@kentro/core'
import type { SolveOptions } from '@kentro/core'

/** The options of a solver for n points, checked, with their defaults; weights are null where all weigh 1. */
export interface CheckedSolveOptions extends Omit<Required<SolveOptions>, 'weights' | 'onIteration'> {
  weights: Float64Array | null
  onIteration: SolveOptions['onIteration'] | undefined
}

/** @throws TypeError or RangeError naming the option, what was expected and what came */
export function checkSolveOptions(given: SolveOptions | undefined, n: number): CheckedSolveOptions {
  const options = checkOptions(given)
  const { maxIterations = 300, tolerance = 1e-4, emptyClusters = 'relocate', onIteration } = options
  if (onIteration !== undefined) checkFunction('onIteration', onIteration)
  return {
    maxIterations: checkInteger('maxIterations', maxIterations, 1),
    tolerance: checkNumber('tolerance', tolerance, 0),
    weights: checkWeights(options.weights, n),
    emptyClusters: checkName('emptyClusters', emptyClusters, ['relocate', 'keep']),
    onIteration,
  }
}
