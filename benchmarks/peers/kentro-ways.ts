import { availableParallelism } from 'node:os'
import { points } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'
import { kmeansSync } from '@kentro/kmeans'
import type { AlgorithmName, KMeansOptions } from '@kentro/kmeans'
import type { Contender, Manner, Stopping } from './contender.ts'
import { versionOf } from './version-of.ts'

/** Kentro with all its algorithms and any number of threads, for comparisons of speed alone. */
export const kentroContender: Contender = kentro(
  'kmeansSync on a flat array, which it checks and copies into WebAssembly memory in each fit, as the libraries of ' +
    'Python check and copy theirs; threads are the most that it may use',
  ({ data, n, d }) => ({ data, shape: [n, d] }),
)

/** The same on points that are checked once for all fits: what its algorithms differ in stands out. */
export const settledKentro: Contender = kentro(
  'kmeansSync on points that points() has checked once for all fits; threads are the most that it may use',
  (given) => points(given),
)

/** @param formOf brings points into the form in which they are passed to each fit */
function kentro(note: string, formOf: (given: Points) => PointsLike): Contender {
  return {
    name: 'kentro',
    version: versionOf('@kentro/kmeans'),
    ours: true,
    note,
    algorithms: ['auto', ...['lloyd', 'elkan', 'hamerly', 'yinyang'].filter(isKnown)],
    precisions: ['float64', 'float32'],
    parallel: true,
    prepare(given) {
      const { n, d } = given
      const own = formOf(given)
      const chosen = (k: number, { algorithm = 'auto', threads }: Manner = {}): KMeansOptions => ({
        algorithm: algorithm as AlgorithmName,
        ...(threads !== undefined && { threads: atMost(threads, n * d * k) }),
      })
      return {
        fitFrom(start, stopping, manner) {
          const options = { ...limitsOf(stopping), ...chosen(start.n, manner), init: start, seed: 0 }
          return () => kmeansSync(own, start.n, options)
        },
        fit(k, seed, stopping, manner) {
          const options = { ...limitsOf(stopping), ...chosen(k, manner), seed }
          return () => kmeansSync(own, k, options)
        },
      }
    },
  }
}

function limitsOf({ maxIterations, tolerance }: Stopping): KMeansOptions {
  return { maxIterations, ...(tolerance !== undefined && { tolerance }) }
}

/** Whether this version of Kentro has an algorithm of that name. */
function isKnown(algorithm: string): boolean {
  try {
    kmeansSync([[0]], 1, { algorithm: algorithm as AlgorithmName })
    return true
  } catch {
    return false
  }
}

// Below so many products of coordinates an iteration, 'auto' would not wake threads either.
const WORTH_THREADS = 2e7

/** The option that makes Kentro use so many threads where they pay, and never more. */
function atMost(threads: number, work: number): 'auto' | number {
  if (threads === 1 || availableParallelism() <= threads) return threads === 1 ? 1 : 'auto'
  return work < WORTH_THREADS ? 1 : threads
}
