import { checkFunction, checkInteger, checkK, checkOptions, isTrusted, layOut, seeded, show } from '@kentro/core'
import type { Points, PointsLike, Random, SolveOptions } from '@kentro/core'
import { MOST_THREADS, settle, settling } from '@kentro/kernels'
import { checkSolveOptions } from '@kentro/lloyd'
import type { Steps } from '@kentro/lloyd'
import { chooseAlgorithm } from './algorithm.ts'
import type { Solved } from './auto.ts'
import { checkKnown } from './check-known.ts'
import { createModel } from './create-model.ts'
import type { Model } from './model.ts'
import type { KMeansOptions } from './options.ts'
import { chooseStart } from './start.ts'
import { summarize } from './summarize.ts'

/**
 * A fit, iteration by iteration, with pauses. This call checks every argument but the values of flat arrays, which are read with
 * the first step, as the work begins.
 *
 * @param patient whether the caller has other things to do in the pauses: points and weights are copied first then
 */
export function fitSteps(
  source: PointsLike,
  kAsked: number,
  given: KMeansOptions | undefined,
  patient: boolean,
): Steps<Model> {
  const options = checkOptions(given)
  checkKnown(options)
  const points = patient ? ownLayout(source) : layOut(source)
  const k = checkK(kAsked, points.n)
  const { weights: all, onIteration, ...limits } = checkSolveOptions(options, points.n)
  const weights = patient && all !== null ? all.slice() : all
  const solveOptions: SolveOptions = { ...limits, ...(weights && { weights }), ...(onIteration && { onIteration }) }
  checkThreads(options.threads)
  checkSignal(options.signal)
  const { seed, stream } = randomness(options)
  const start = chooseStart(options.init ?? 'greedy-k-means++', points, k, weights)
  const restarts = countRestarts(options.restarts, start.name)
  const solve = chooseAlgorithm(options.algorithm ?? 'auto')

  function* best(): Steps<Solved> {
    let found = yield* solve(points, yield* start.centroids(stream(0)), solveOptions)
    // From one given start every restart would end alike.
    let done = start.given || found.stop === 'callback'
    for (let r = 1; r < restarts && !done; r++) {
      const next = yield* solve(points, yield* start.centroids(stream(r)), solveOptions)
      if (next.inertia < found.inertia) found = next
      done = next.stop === 'callback'
    }
    return found
  }

  function* steps(): Steps<Model> {
    const leave = patient ? yield* settling(points, k, options.threads) : settle(points, k, options.threads)
    let clustering: Solved
    try {
      clustering = yield* best()
    } finally {
      leave()
    }
    const clusters = yield* summarize(points, weights, clustering)
    const { inertias: _, weights: __, ...found } = clustering
    return createModel({ ...found, init: start.name, seed }, clusters)
  }
  return steps()
}

/** Points that nobody else can change. */
function ownLayout(source: PointsLike): Points {
  const points = layOut(source)
  const foreign = !isTrusted(points) && points.data === (source as Points).data
  return foreign ? { ...points, data: points.data.slice() } : points
}

interface Randomness {
  readonly seed: number | string | null
  /** The draws of restart r. */
  stream(r: number): Random
}

function randomness({ seed, random }: KMeansOptions): Randomness {
  if (random === undefined) {
    const own = seed ?? Math.floor(Math.random() * 2 ** 32)
    seeded(own)
    return { seed: own, stream: (r) => seeded(`${own}/${r}`) }
  }
  checkFunction('random', random)
  if (seed !== undefined) throw new TypeError(`seed must not be given beside random, got ${show(seed)}`)
  return { seed: null, stream: () => random }
}

function countRestarts(restarts: KMeansOptions['restarts'], init: string): number {
  if (restarts !== undefined && restarts !== 'auto') return checkInteger("restarts, unless 'auto',", restarts, 1)
  return init === 'random-points' || init === 'random-partition' ? 10 : 1
}

function checkThreads(threads: KMeansOptions['threads']): void {
  if (threads !== undefined && threads !== 'auto') checkInteger("threads, unless 'auto',", threads, 1, MOST_THREADS)
}

function checkSignal(signal: AbortSignal | undefined): void {
  if (signal === undefined) return
  if (typeof signal?.throwIfAborted !== 'function') {
    throw new TypeError(`signal must be an AbortSignal, got ${show(signal)}`)
  }
  signal.throwIfAborted()
}
