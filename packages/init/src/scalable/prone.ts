import { checkName } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { groupMeans } from '../internal/group-means.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { direction } from './internal/direction.ts'
import { seedLine } from './internal/seed-line.ts'
import type { Line } from './internal/seed-line.ts'

/** What PRONE can be told, besides weights. */
export interface ProneOptions {
  /** What becomes of a seed on the line: the point that it is (the default), or the mean of those nearest to it there. */
  lift?: 'point' | 'mean'
}

/**
 * k points drawn as k-means++ draws them when it sees nothing but their places along one random direction. It takes
 * O(n (d + log n)) whatever k is, and counts as n distances: a place costs as much as one.
 *
 * Weighted as k-means++ is. Where all weight lies on the places of seeds, the rest are drawn as random points are. Fewer than
 * k points of positive weight: in means all points weigh alike. First the direction is drawn, with two draws per try for
 * each pair of columns; then one draw per seed.
 *
 * Moses Charikar, Monika Henzinger, Lunjia Hu, Maximilian Vötsch, Erik Waingarten, Simple, scalable and effective clustering
 * via one-dimensional projections, NeurIPS 2023. The direction has the distribution of theirs; its length, which is of no
 * account, has not.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * prone([[0, 0], [1, 0], [10, 5], [11, 5]], 2, seeded(3)).indices // Int32Array [0, 3]
 */
export const prone: Initialize<ProneOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { lift = 'point' } = task.options
  checkName('lift', lift, ['point', 'mean'])
  const { points, weights } = task
  const indices = new Int32Array(k)
  const line = seedLine(task, placesOf(task), indices)
  if (lift === 'point') return { centroids: rowsAt(points, indices), indices, distances: points.n }
  const heavy = weights?.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0) ?? points.n
  const means = groupMeans(task, heavy < k ? null : weights, labelsOf(line, indices), k)
  return { centroids: means, indices: null, distances: points.n }
}

/** The seed nearest to each point on the line (n), itself for a seed: so that none is without a point. */
function labelsOf({ order, nearest }: Line, indices: Int32Array): Int32Array {
  const labels = new Int32Array(order.length)
  for (let at = 0; at < order.length; at++) labels[order[at]] = nearest[at]
  for (let c = 0; c < indices.length; c++) labels[indices[c]] = c
  return labels
}

/** Where the points lie along a random direction (n), from the lowest corner of the box around them. */
function placesOf({ points, ranges, random }: Problem<object>): Float64Array {
  const { data, n, d } = points
  const vector = direction(d, random)
  const places = new Float64Array(n)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) places[i] += (data[p] - ranges.low[j]) * vector[j]
  }
  return places
}
