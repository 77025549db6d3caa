import { checkName, checkNumber, checkOptions } from '@kentro/core'
import type { Clustering, Points, PointsLike, Solve, SolveOptions } from '@kentro/core'
import { stepsWithBounds } from '@kentro/elkan'
import { everyDistance, iterate, problem } from '@kentro/lloyd'
import type { Steps } from '@kentro/lloyd'
import { autoSteps } from './auto.ts'
import type { Solved } from './auto.ts'
import type { AlgorithmName } from './options.ts'

type PausingSolve<T> = (points: PointsLike, start: PointsLike, options?: SolveOptions) => Steps<T>

/** A solver step by step, with pauses, whose clustering says which one found it. */
export type SolvedSteps = PausingSolve<Solved>

const STEPS: Record<Exclude<AlgorithmName, 'auto'>, PausingSolve<Clustering>> = {
  lloyd: (...all) => iterate(problem(...all), everyDistance),
  elkan: (...all) => stepsWithBounds('elkan', ...all),
  hamerly: (...all) => stepsWithBounds('hamerly', ...all),
  yinyang: (...all) => stepsWithBounds('yinyang', ...all),
}

/** The solver that was asked for. */
export function chooseAlgorithm(asked: AlgorithmName | Solve): SolvedSteps {
  if (typeof asked === 'function') return named(asked.name || 'custom', inOneStep(asked))
  const name = checkName('algorithm', asked, ['auto', ...Object.keys(STEPS)] as AlgorithmName[])
  return name === 'auto' ? autoSteps : named(name, STEPS[name])
}

function named(algorithm: string, steps: PausingSolve<Clustering>): SolvedSteps {
  return function* (points, start, options) {
    return { ...(yield* steps(points, start, options)), algorithm }
  }
}

function inOneStep(solve: Solve): PausingSolve<Clustering> {
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
