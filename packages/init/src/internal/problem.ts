import {
  borrowPoints,
  checkFunction,
  checkK,
  checkOptions,
  checkRanges,
  checkWeights,
  exponentOf,
  powerOfTwo,
  rangesOf,
  show,
} from '@kentro/core'
import type { Points, PointsLike, Random, Ranges } from '@kentro/core'

/** What a strategy works on: checked arguments. */
export interface Problem<O> {
  readonly points: Points
  readonly ranges: Ranges
  readonly k: number
  /** Checked at each draw. */
  readonly random: Random
  /** n, at most 1 and times a power of two what was given; null where all weigh 1. */
  readonly weights: Float64Array | null
  /** The options of the strategy itself, not checked. */
  readonly options: O
}

/**
 * The checked problem of a strategy.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 */
export function problem<O extends object>(
  source: PointsLike,
  k: number,
  random: Random,
  given: (O & { weights?: ArrayLike<number> }) | undefined,
): Problem<O> {
  const points = borrowPoints(source)
  const { n } = points
  checkK(k, n)
  checkFunction('random', random)
  const options = checkOptions(given)
  const weights = checkWeights(options.weights, n)
  const ranges = rangesOf(points)
  checkRanges('points', n, ranges)
  return { points, ranges, k, random: checkedDraws(random), weights: weights && atMostOne(weights), options }
}

function checkedDraws(random: Random): Random {
  return () => {
    const draw = random()
    if (typeof draw === 'number' && draw >= 0 && draw < 1) return draw
    throw new RangeError(`random() must return a number from 0 to below 1, got ${show(draw)}`)
  }
}

/** Weights times a power of two, so that weight x squared distance overflows no more than the squared distance does. */
function atMostOne(weights: Float64Array): Float64Array {
  const largest = weights.reduce((most, weight) => Math.max(most, weight))
  const scale = powerOfTwo(Math.max(-1022, -exponentOf(largest))) / 4
  return weights.map((weight) => weight * scale)
}
