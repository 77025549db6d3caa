import { checkName } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { centreDistances } from '@kentro/kernels'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { groupMeans } from '../internal/group-means.ts'
import { middles } from '../internal/middles.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { sortedOrder } from '../internal/sorted-order.ts'

/** What sorting can be told, besides weights. */
export interface SortingOptions {
  /** From where distances are measured: the mean of all points (the default), or a random point. */
  reference?: 'mean' | 'random'
}

/**
 * k points at equal steps through all points, sorted by their distance to the mean: those in the middle of each of k
 * portions. It asks for n distances, and draws nothing (one point, where that is the reference).
 *
 * Points at the same distance are sorted by index. With weights, the mean is weighted, a random point drawn in proportion to
 * weight, and the portions weigh alike; points of weight 0 are taken last, the nearest first.
 *
 * J. A. Hartigan, M. A. Wong, Algorithm AS 136: a k-means clustering algorithm, Applied Statistics 28(1), 1979, propose it,
 * with the first point of each portion; the middle one speaks for the far points as well as for the near. Pasi Fränti, Sami
 * Sieranoja, How much can k-means be improved by using better initialization and repeats?, Pattern Recognition 93, 2019,
 * compare it with a random point as reference.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * sorting([[0], [1], [10], [11], [40]], 2, Math.random).indices // Int32Array [2, 0]
 */
export const sorting: Initialize<SortingOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { reference = 'mean' } = task.options
  checkName('reference', reference, ['mean', 'random'])
  const { points, weights } = task
  const distances = new Float64Array(points.n)
  centreDistances(points, reference === 'mean' ? mean(task) : randomPoint(task), 0, distances)
  const indices = middles(sortedOrder(distances), weights, k)
  return { centroids: rowsAt(points, indices), indices, distances: points.n }
}

function mean(task: Problem<object>): Float64Array {
  return groupMeans(task, task.weights, new Int32Array(task.points.n), 1)
}

function randomPoint(task: Problem<object>): Float64Array {
  const index = new Int32Array(1)
  drawDistinct(task, index, 0, 1)
  return rowsAt(task.points, index)
}
