import { checkName, checkNumber, checkOptions } from '@kentro/core'
import type { Clustering, IterationState, Points, PointsLike, Solve, SolveOptions, SolveSteps } from '@kentro/core'
import { elkanSteps, hamerlySteps, yinyangSteps } from '@kentro/elkan'
import { lloydSteps } from '@kentro/lloyd'
import { autoSteps } from './auto.ts'
import type { Solved } from './auto.ts'
import type { AlgorithmName } from './options.ts'

/** A solver step by step, whose clustering says which one found it. */
export type SolvedSteps = (
  points: PointsLike,
  start: PointsLike,
  options?: SolveOptions,
) => Generator<IterationState, Solved, void>

const STEPS: Record<Exclude<AlgorithmName, 'auto'>, SolveSteps> = {
  lloyd: lloydSteps,
  elkan: elkanSteps,
  hamerly: hamerlySteps,
  yinyang: yinyangSteps,
}

/** The solver that was asked for. */
export function chooseAlgorithm(asked: AlgorithmName | Solve): SolvedSteps {
  if (typeof asked === 'function') return named(asked.name || 'custom', inOneStep(asked))
  const name = checkName('algorithm', asked, ['auto', ...Object.keys(STEPS)] as AlgorithmName[])
  return name === 'auto' ? autoSteps : named(name, STEPS[name])
}

function named(algorithm: string, steps: SolveSteps): SolvedSteps {
  return function* (points, start, options) {
    return { ...(yield* steps(points, start, options)), algorithm }
  }
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
