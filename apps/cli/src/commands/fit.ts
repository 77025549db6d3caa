import type { Points } from '@kentro/core'
import type { StrategyName } from '@kentro/init'
import { kmeans } from '@kentro/kmeans'
import type { AlgorithmName, KMeansOptions } from '@kentro/kmeans'
import { pipeline } from '@kentro/transform'
import { checkOutputs } from '../files/check-outputs.ts'
import type { Outputs } from '../files/check-outputs.ts'
import { readTable } from '../files/read-table.ts'
import type { Columns, Input } from '../files/read-table.ts'
import { save } from '../files/save.ts'
import type { SavedModel } from '../files/saved-model.ts'
import { defined } from '../options/defined.ts'
import type { Streams } from '../streams.ts'
import { labelNote } from '../text/label-note.ts'
import { watchFit } from '../text/watch-fit.ts'
import { fitResults } from './fit-results.ts'
import { fitSteps } from './fit-steps.ts'

/** The options of `kentro fit`. */
export interface FitOptions extends Columns, Outputs {
  k: number
  init?: StrategyName
  start?: string
  algorithm?: AlgorithmName
  restarts?: number | 'auto'
  seed?: number | string
  maxIterations: number
  tolerance?: number
  threads?: number | 'auto'
  standardize?: boolean
  pca?: number
  title?: string
}

/** Fits a model to the points of a file, and saves what was asked for. */
export async function fit(path: string, options: FitOptions, streams: Streams): Promise<void> {
  await checkOutputs(options)
  const input = await readTable(path, options, streams)
  streams.stderr.write(labelNote(input.columns, options))
  const saved = await fitted(input, options, streams)
  await save(await fitResults(input, saved, options), streams)
}

/** The centroids to start from: k x d, in the columns of the points. */
async function readStart(path: string, k: number, { d }: Points, streams: Streams): Promise<Points> {
  const { points, columns } = await readTable(path, {}, streams)
  if (points.n === k && points.d === d) return points
  const name = path === '-' ? 'stdin' : path
  throw new RangeError(
    `${name} must have k = ${k} rows, a centroid each, of the d = ${d} columns of the points, ` +
      `got ${points.n} of ${points.d} (${columns.join(', ')})`,
  )
}

async function fitted(input: Input, options: FitOptions, streams: Streams): Promise<SavedModel> {
  const { points, weights, columns } = input
  const transform = fitSteps(points, weights, options)
  const start = options.start === undefined ? undefined : await readStart(options.start, options.k, points, streams)
  const init = start === undefined ? options.init : (transform?.apply(start) ?? start)
  const { algorithm, restarts, seed, maxIterations, tolerance, threads } = options
  const bar = watchFit(streams.stderr, maxIterations)
  const { onIteration } = bar
  const asked = { init, algorithm, restarts, seed, maxIterations, tolerance, threads, onIteration }
  const given: KMeansOptions = defined({ ...asked, weights: weights ?? undefined })
  try {
    const model = await kmeans(transform?.apply(points) ?? points, options.k, given)
    return { model, columns, pipeline: transform === null ? null : pipeline(transform, model) }
  } finally {
    bar.stop()
  }
}
