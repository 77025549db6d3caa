import { checkName, show, toPoints } from '@kentro/core'
import type { Initialize, Points, PointsLike, Random } from '@kentro/core'
import { strategies } from '@kentro/init'
import type { PausingInitialize, StrategyName } from '@kentro/init'
import type { Paused } from '@kentro/kernels'

/** Where the centroids of a fit start. */
export interface Start {
  /** A strategy's name, 'custom' or the function's own name, or 'given'. */
  readonly name: string
  /** Whether every start is the same, whatever the random draws. */
  readonly given: boolean
  /** k x d; with pauses. */
  centroids(random: Random): Paused<Points>
}

/** The start that was asked for. */
export function chooseStart(
  init: StrategyName | Initialize | PointsLike,
  points: Points,
  k: number,
  weights: Float64Array | null,
): Start {
  if (typeof init === 'object' && init !== null) return givenStart(init, points, k)
  const names = Object.keys(strategies) as StrategyName[]
  if (typeof init === 'string') checkName('init', init, names)
  else if (typeof init !== 'function') {
    throw new TypeError(`init must be the name of a strategy, a strategy, or start centroids, got ${show(init)}`)
  }
  const name = typeof init === 'function' ? names.find((one) => strategies[one].initialize === init) : init
  const initialize = typeof init === 'function' ? init : strategies[init as StrategyName].initialize
  const pausing = (name && strategies[name as StrategyName].pausing) ?? inOneBlock(initialize)
  return {
    name: name ?? (initialize.name || 'custom'),
    given: false,
    centroids: (random) => seeded(pausing, points, k, random, weights),
  }
}

function givenStart(init: PointsLike, { d }: Points, k: number): Start {
  const start = toPoints(init, 'init')
  if (start.n !== k) throw new RangeError(`init must have k = ${k} rows, got ${start.n}`)
  if (start.d !== d) throw new RangeError(`init must have d = ${d} columns, as points have, got ${start.d}`)
  const own: Points = { ...start, data: start.data.slice() }
  return {
    name: 'given',
    given: true,
    // oxlint-disable-next-line require-yield -- there is nothing to do
    *centroids() {
      return own
    },
  }
}

function inOneBlock(initialize: Initialize): PausingInitialize {
  // oxlint-disable-next-line require-yield -- a function cannot be left before it returns
  return function* (...all) {
    return initialize(...all)
  }
}

function* seeded(
  pausing: PausingInitialize,
  points: Points,
  k: number,
  random: Random,
  weights: Float64Array | null,
): Paused<Points> {
  const { centroids } = (yield* pausing(points, k, random, weights === null ? {} : { weights })) ?? {}
  if (!(centroids instanceof Float64Array) || centroids.length !== k * points.d) {
    const came = centroids instanceof Float64Array ? `${centroids.length} values` : show(centroids)
    throw new TypeError(`init must return centroids as a Float64Array of k * d = ${k * points.d} values, got ${came}`)
  }
  return { data: centroids, n: k, d: points.d }
}
