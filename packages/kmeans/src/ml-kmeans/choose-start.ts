import { show, toPoints } from '@kentro/core'
import type { Initialize, Points, Random } from '@kentro/core'
import { greedyKMeansPlusPlus, maximin, randomPoints } from '@kentro/init'
import { mostDistant } from './most-distant.ts'
import type { InitializationMethod } from './options.ts'
import { squaredEuclidean } from './squared-euclidean.ts'
import { toRows } from './to-rows.ts'
import { xsAdd } from './xs-add.ts'

/** What a start is chosen for. */
interface Choice {
  readonly rows: number[][]
  readonly points: Points
  readonly k: number
  readonly seed: number | undefined
  readonly distance: (p: number[], q: number[]) => number
}

// From the same draws these choose the points that ml-kmeans chooses.
const STRATEGIES: Record<InitializationMethod, Initialize> = {
  'kmeans++': greedyKMeansPlusPlus,
  random: randomPoints,
  mostDistant: maximin,
}

/** The start centroids (k rows of d) that were given or are chosen. */
export function chooseStart(initialization: InitializationMethod | number[][], choice: Choice): number[][] {
  const { rows, points, k, seed, distance } = choice
  if (Array.isArray(initialization)) return checkStart(initialization, k, points.d)
  if (!Object.hasOwn(STRATEGIES, initialization)) {
    throw new RangeError(`Unknown initialization method: "${String(initialization)}"`)
  }
  const random = seed === undefined ? Math.random : seeded(seed)
  if (initialization === 'mostDistant' && distance !== squaredEuclidean) return mostDistant(rows, k, random, distance)
  return toRows(STRATEGIES[initialization](points, k, random).centroids, points.d)
}

function checkStart(start: number[][], k: number, d: number): number[][] {
  if (start.length !== k) throw new RangeError('The initial centers should have the same length as K')
  const given = toPoints(start, 'initialization')
  if (given.d !== d) throw new RangeError(`initialization must have d = ${d} columns, as data have, got ${given.d}`)
  return toRows(given.data, d)
}

function seeded(seed: number): Random {
  if (Number.isInteger(seed)) return xsAdd(seed)
  throw new (typeof seed === 'number' ? RangeError : TypeError)(`seed must be an integer, got ${show(seed)}`)
}
