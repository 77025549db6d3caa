import { checkNumber } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { drawByDistance } from './internal/draw-by-distance.ts'
import { raise } from './internal/raise.ts'

/** What D^alpha seeding can be told, besides weights. */
export interface DAlphaOptions {
  /** The power of the distance, >= 0; 4 if not given. 2 is k-means++; the larger, the more like maximin. */
  alpha?: number
}

/**
 * k points of which each, after a random first one, is drawn with probability in proportion to a power of its distance to the
 * nearest seed so far. It asks for (k - 1) x n distances: those to the last seed are not needed.
 *
 * With weights the first is drawn in proportion to weight, the others to weight x D^alpha. Points on a seed are drawn last,
 * as random points are, even if alpha is 0; so are those whose probability is less than the least number there is. One draw
 * per seed.
 *
 * Powers are made of products and square roots, so that the same points are drawn on every machine. Any alpha will do; one of
 * few binary digits (3, 4, 2.5) is faster.
 *
 * Etienne Bamas, Sai Ganesh Nagarajan, Ola Svensson, Analyzing D^alpha seeding for k-means, ICML 2024: for a mixture
 * of Gaussians of about the same variance and weight, any constant alpha above 2 gives a constant factor of the optimum. They
 * single none out; 4 is our choice.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * dAlpha([[0], [1], [10], [11]], 2, seeded(1), { alpha: 3 }).indices // Int32Array [2, 0]
 */
export const dAlpha: Initialize<DAlphaOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { points, weights } = task
  const { alpha = 4 } = task.options
  checkNumber('alpha', alpha, 0)
  const indices = new Int32Array(k)
  drawDistinct(task, indices, 0, 1)
  const distances = drawByDistance(task, indices, (squares) =>
    alpha === 2 ? squares : raised(squares, weights, alpha / 2),
  )
  return { centroids: rowsAt(points, indices), indices, distances }
}

/** Powers of squares (n), in proportion to that of the largest that weighs something. */
function raised(squares: Float64Array, weights: Float64Array | null, exponent: number): Float64Array {
  const masses = squares.slice()
  const n = masses.length
  let largest = 0
  for (let i = 0; i < n; i++) {
    if (masses[i] > largest && (weights === null || weights[i] > 0)) largest = masses[i]
  }
  for (let i = 0; i < n; i++) masses[i] = masses[i] < largest ? masses[i] / largest : Math.sign(largest)
  raise(masses, exponent)
  return masses
}
