import { exactSum } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { centreDistances } from '@kentro/kernels'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { groupMeans } from '../internal/group-means.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { createUrn, drawFrom } from '../internal/urn.ts'
import { drawByDistance } from './internal/draw-by-distance.ts'

/**
 * k points of which the first two are drawn as a pair, with probability in proportion to the squared distance between them,
 * and each further one as k-means++ does: in proportion to its squared distance to the nearest seed so far. It asks for k x n
 * distances: those to the mean, and to all seeds but the last.
 *
 * The pair is drawn one by one: the squared distances of a point to all others add up to n times the sum of its own squared
 * distance to the mean and the variance. So the first seed is drawn in proportion to this sum; k = 1 is that one. With
 * weights all probabilities are in proportion to them. Where all weight lies on the seeds (fewer distinct points than k), the
 * rest are drawn as random points are. One draw per seed.
 *
 * Rafail Ostrovsky, Yuval Rabani, Leonard J. Schulman, Chaitanya Swamy, The effectiveness of Lloyd-type methods for the
 * k-means problem, FOCS 2006 and Journal of the ACM 59(6), 2012.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * ostrovsky([[0], [1], [10], [11]], 2, seeded(1)).indices // Int32Array [2, 0]
 */
export const ostrovsky: Initialize = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const indices = new Int32Array(k)
  drawFirst(task, indices)
  const distances = task.points.n + drawByDistance(task, indices, (squares) => squares)
  return { centroids: rowsAt(task.points, indices), indices, distances }
}

/** Draws a point with probability in proportion to weight x the weighted sum of its squared distances to all points. */
function drawFirst(task: Problem<object>, indices: Int32Array): void {
  const { points, weights, random } = task
  const squares = new Float64Array(points.n)
  centreDistances(points, groupMeans(task, weights, new Int32Array(points.n), 1), 0, squares)
  const variance = exactSum(squares, weights) / (weights === null ? points.n : exactSum(weights))
  const i = drawFrom(
    createUrn(
      squares.map((square) => square + variance),
      weights,
    ),
    random,
  )
  if (i < 0) drawDistinct(task, indices, 0, 1)
  else indices[0] = i
}
