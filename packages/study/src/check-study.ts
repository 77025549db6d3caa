import { availableParallelism } from 'node:os'
import { checkFunction, checkInteger, checkName, checkOptions, seeded, show } from '@kentro/core'
import type { AlgorithmName } from '@kentro/kmeans'
import { checkData } from './data/check-data.ts'
import type { CheckedData } from './data/check-data.ts'
import { checkStrategies } from './strategies/check-strategies.ts'
import type { CheckedStrategy } from './strategies/check-strategies.ts'
import type { StudyOptions } from './study-options.ts'
import type { Solver } from './trials/fit.ts'
import { measures as known } from './trials/measures.ts'
import type { MeasureName } from './trials/measures.ts'

/** The checked options of a study. */
export interface CheckedStudy {
  readonly data: readonly CheckedData[]
  readonly strategies: readonly CheckedStrategy[]
  readonly solver: Solver
  readonly runs: number
  readonly seed: number | string
  readonly measures: readonly MeasureName[]
  readonly workers: number
}

const MOST_WORKERS = 256

const SOLVERS: Record<AlgorithmName, true> = { auto: true, lloyd: true, elkan: true, hamerly: true, yinyang: true }

/** The names of the solvers that a study can use. */
export const solverNames: readonly AlgorithmName[] = Object.keys(SOLVERS) as AlgorithmName[]

const OPTIONS: Record<keyof StudyOptions, true> = {
  data: true,
  k: true,
  strategies: true,
  solver: true,
  runs: true,
  seed: true,
  measures: true,
  maxIterations: true,
  emptyClusters: true,
  workers: true,
  file: true,
  signal: true,
  onProgress: true,
}

/**
 * The checked options of a study; modules of strategies are imported.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 */
export async function checkStudy(given: StudyOptions): Promise<CheckedStudy> {
  const options = checkOptions(given)
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(OPTIONS, name))
  if (unknown !== undefined) {
    throw new TypeError(`options must not have ${show(unknown)}: known are ${Object.keys(OPTIONS).join(', ')}`)
  }
  checkSurroundings(options)
  const { runs = 100, seed = 0, workers = availableParallelism() } = options
  checkInteger('runs', runs, 1)
  checkInteger('workers', workers, 1, MOST_WORKERS)
  seeded(seed)
  const protocol = { runs, seed, workers, solver: checkSolver(options), measures: checkMeasures(options.measures) }
  const data = checkData(options.data, options.k)
  const strategies = await checkStrategies(options.strategies)
  const bound = strategies.findIndex(({ source }) => source === null)
  if (workers === 1 || bound < 0) return { data, strategies, ...protocol }
  throw new TypeError(`strategies[${bound}] must be in a module for workers > 1: a function cannot be sent to a thread`)
}

function checkSurroundings({ signal, onProgress, file }: StudyOptions): void {
  if (onProgress !== undefined) checkFunction('onProgress', onProgress)
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError(`signal must be an AbortSignal, got ${show(signal)}`)
  }
  if (file !== undefined && typeof file !== 'string') throw new TypeError(`file must be a path, got ${show(file)}`)
}

function checkSolver({ solver = 'lloyd', maxIterations = 10_000, emptyClusters = 'relocate' }: StudyOptions): Solver {
  return {
    name: checkName('solver', solver, solverNames),
    maxIterations: checkInteger('maxIterations', maxIterations, 1),
    emptyClusters: checkName('emptyClusters', emptyClusters, ['relocate', 'keep']),
  }
}

function checkMeasures(measures: StudyOptions['measures']): readonly MeasureName[] {
  const names = Object.keys(known) as MeasureName[]
  if (measures === undefined) return names
  if (!Array.isArray(measures)) throw new TypeError(`measures must be an array of names, got ${show(measures)}`)
  return measures.map((name, at) => checkName(`measures[${at}]`, name, names))
}
