import type { Initialize } from '@kentro/core'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'

/**
 * k points drawn at random, no point twice: with probability in proportion to weight where there are weights, each as
 * likely where there are none. It asks for no distance.
 *
 * Points of weight 0 are taken only when no others are left. Points that are equal may both be taken: what is distinct is
 * their indices. One draw per seed.
 *
 * Edward W. Forgy, Cluster analysis of multivariate data: efficiency versus interpretability of classifications,
 * Biometrics 21, 1965.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * randomPoints([[0], [1], [10], [11]], 2, seeded(1)).indices // Int32Array [2, 1]
 */
export const randomPoints: Initialize = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const indices = new Int32Array(k)
  drawDistinct(task, indices, 0, k)
  return { centroids: rowsAt(task.points, indices), indices, distances: 0 }
}
