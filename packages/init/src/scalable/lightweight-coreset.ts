import { checkInteger } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { centreDistances } from '@kentro/kernels'
import { groupMeans } from '../internal/group-means.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { checkReduceOptions } from './internal/check-reduce-options.ts'
import type { ReduceOptions } from './internal/check-reduce-options.ts'
import { mixture } from './internal/mixture.ts'
import { reduceSample } from './internal/reduce-sample.ts'
import type { Sample } from './internal/reduce-sample.ts'
import { drawMass } from './internal/sum-tree.ts'

/** What the lightweight coreset can be told, besides weights. */
export interface LightweightCoresetOptions extends ReduceOptions {
  /** How many points are drawn for the coreset; the larger of 1000 and 20 k if not given. */
  size?: number
}

/**
 * k points of a small weighted sample on which sums of squared distances are nearly those on all points. Each of its points
 * is drawn independently, half in proportion to weight, half to weight x squared distance to the mean of all, and weighs in
 * inverse proportion to the probability of its draw; k seeds are drawn from it as k-means++ does, or as `reduce` says. It
 * asks for n distances to the mean, and for those that the reduction takes: at most (k - 1) x size.
 *
 * Points drawn more than once are one point of the sum of their weights. Where too few are distinct, the rest of the seeds
 * are drawn from all points as k-means++ does. One draw per point of the coreset, then those of the reduction.
 *
 * Olivier Bachem, Mario Lucic, Andreas Krause, Scalable k-means clustering via lightweight coresets, Proceedings of the 24th
 * ACM SIGKDD International Conference on Knowledge Discovery and Data Mining, 2018. The theory asks for a size of the order
 * of d k log k; ours is a rule of thumb. With iterations, seeds are centroids of the coreset, and no points.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * lightweightCoreset([[0], [1], [10], [11]], 2, seeded(1), { size: 3 }).indices // Int32Array [0, 2]
 */
export const lightweightCoreset: Initialize<LightweightCoresetOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { size = Math.max(1000, 20 * k) } = task.options
  checkInteger('size', size, 1)
  const reduction = checkReduceOptions(task.options)
  return reduceSample(task, drawCoreset(task, size), reduction)
}

function drawCoreset(task: Problem<object>, size: number): Sample {
  const { points, weights, random } = task
  const { n } = points
  const squares = new Float64Array(n)
  centreDistances(points, groupMeans(task, weights, new Int32Array(n), 1), 0, squares)
  const { tree, density } = mixture(squares, weights)
  const counts = new Map<number, number>()
  for (let draw = 0; draw < size; draw++) {
    const i = drawMass(tree, random)
    counts.set(i, (counts.get(i) ?? 0) + 1)
  }
  const indices = Int32Array.from(counts.keys()).sort()
  const times = Float64Array.from(indices, (i) => counts.get(i) ?? 0)
  return { indices, weights: times.map((count, at) => count / size / density(indices[at])), distances: n }
}
