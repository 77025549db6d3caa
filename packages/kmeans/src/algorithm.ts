import { checkName, checkNumber, checkOptions } from '@kentro/core'
import type { Clustering, Points, Solve, SolveSteps } from '@kentro/core'
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
    return checkClustering(solve(points, start, options), points as Points, start as Points)
  }
}

function checkClustering(result: Clustering, { n, d }: Points, { n: k }: Points): Clustering {
  const { labels, centroids, inertia } = checkOptions(result, 'what algorithm returns')
  if (!(labels instanceof Int32Array) || labels.length !== n || labels.some((label) => label < 0 || label >= k)) {
    throw new TypeError(`algorithm must return labels as an Int32Array of n = ${n} integers below k = ${k}`)
  }
  if (!(centroids instanceof Float64Array) || centroids.length !== k * d) {
    throw new TypeError(`algorithm must return centroids as a Float64Array of k * d = ${k * d} values`)
  }
  checkNumber('the inertia that algorithm returns', inertia, 0)
  return result
}
