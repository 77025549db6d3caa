import { checkInteger, checkName } from '@kentro/core'
import type { Initialize, Random } from '@kentro/core'
import { centreDistances } from '@kentro/kernels'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { mixture } from './internal/mixture.ts'
import type { Mixture } from './internal/mixture.ts'
import { proposeSeeds } from './internal/propose-seeds.ts'
import { drawMass } from './internal/sum-tree.ts'

/** What AFK-MC² can be told, besides weights. */
export interface AfkMc2Options {
  /** How many points each chain visits; 200 if not given. */
  chain?: number
  /**
   * How the points of a chain are drawn: half by squared distance to the first seed and half uniformly (the default), or
   * all uniformly, which is K-MC².
   */
  proposal?: 'd-squared' | 'uniform'
}

const PROPOSALS = ['d-squared', 'uniform'] as const

/**
 * k points drawn nearly as k-means++ draws them, without a pass over all points for each: after a random first one, each
 * is where a Markov chain ends whose limit is that distribution. The chain starts at a point drawn as `proposal` says and
 * goes on to another one so drawn with a probability of the ratio of their D² over their proposal probabilities, where D²
 * is the squared distance to the nearest seed. It asks for n distances to the first seed (none for a uniform proposal) and
 * at most chain x (k - 1) (k - 2) / 2 to the others (k (k - 1) / 2 for that), fewer where it can tell sooner that a point
 * is not taken.
 *
 * With weights, first seed and proposal are weighted, and so is what the chain tends to. A chain that meets only points on
 * seeds has no end: there the seed is drawn as in k-means++, with n distances to each seed that none was asked for. One
 * draw for the first seed; for each other 2 chain - 1, and one more for such a chain.
 *
 * Olivier Bachem, Mario Lucic, S. Hamed Hassani, Andreas Krause, Fast and provably good seedings for k-means, NIPS 2016; with
 * a uniform proposal, Approximate k-means++ in sublinear time, AAAI 2016, by the same. The length is that of their code.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * afkMc2([[0], [1], [10], [11]], 2, seeded(1), { chain: 20 }).indices // Int32Array [2, 0]
 */
export const afkMc2: Initialize<AfkMc2Options> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { chain = 200, proposal = 'd-squared' } = task.options
  checkInteger('chain', chain, 1)
  const uniform = checkName('proposal', proposal, PROPOSALS) === 'uniform'
  const { points } = task
  const indices = new Int32Array(k)
  drawDistinct(task, indices, 0, 1)
  if (k === 1) return { centroids: rowsAt(points, indices), indices, distances: 0 }
  const squares = new Float64Array(points.n)
  if (!uniform) centreDistances(points, rowsAt(points, indices.subarray(0, 1)), 0, squares)
  const proposals = mixture(squares, task.weights)
  const asked = proposeSeeds(task, indices, (seeds) =>
    walk(proposals, chain, task.random, (i, enough) =>
      uniform ? seeds.nearest(i, 0, Infinity, enough) : seeds.nearest(i, 1, squares[i], enough),
    ),
  )
  return { centroids: rowsAt(points, indices), indices, distances: asked + (uniform ? 0 : points.n) }
}

/**
 * Where a chain ends; -1 where it met only points on seeds.
 *
 * @param squareOf the squared distance of a point to the nearest seed, or any number up to `enough` that is no less than it
 */
function walk(
  { tree, density }: Mixture,
  chain: number,
  random: Random,
  squareOf: (i: number, enough: number) => number,
): number {
  let end = -1
  let ratio = 0
  for (let step = 0; step < chain; step++) {
    const i = drawMass(tree, random)
    const limit = step === 0 ? 0 : random() * ratio
    const enough = limit * density(i)
    const square = squareOf(i, enough)
    if (square > enough) {
      end = i
      ratio = square / density(i)
    }
  }
  return end
}
