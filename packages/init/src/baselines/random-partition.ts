import type { Initialize } from '@kentro/core'
import { drawLabels } from '../internal/draw-labels.ts'
import { groupMeans } from '../internal/group-means.ts'
import { problem } from '../internal/problem.ts'

/**
 * The (weighted) means of k random groups: every point gets one of k labels, each as likely. It asks for no distance.
 *
 * An assignment that leaves a group without weight is drawn anew, up to ten times in all; then (n is close to k) each
 * empty group gets a random point of a group that has more. Fewer than k points of positive weight: all points weigh
 * alike. n draws per assignment.
 *
 * One of the four strategies of J. M. Peña, J. A. Lozano, P. Larrañaga, An empirical comparison of four initialization
 * methods for the K-Means algorithm, Pattern Recognition Letters 20, 1999.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * randomPartition([[0], [1], [10], [11]], 2, seeded(1)).centroids // Float64Array [7.333333333333333, 0]
 */
export const randomPartition: Initialize = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const heavy = task.weights?.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0) ?? 0
  const weights = heavy < k ? null : task.weights
  const labels = drawLabels(task.points.n, k, task.random, weights)
  return { centroids: groupMeans(task, weights, labels, k), indices: null, distances: 0 }
}
