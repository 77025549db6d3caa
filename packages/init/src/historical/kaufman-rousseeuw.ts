import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { mostCentral } from './internal/most-central.ts'
import { mostGaining } from './internal/most-gaining.ts'

/**
 * The point with the least sum of distances to all others, then k - 1 times the point that, as one more seed, lessens the
 * sum of distances to the nearest seed most; the lowest index on ties. It draws nothing.
 *
 * It asks for n (n - 1) / 2 distances to find the first, and about n^2 to find the second. What a point gains can only
 * lessen as there are more seeds, so after that a few points are looked at again, n distances each: k n^2 at worst. In memory
 * it keeps numbers per point, never distances between points. Ten thousand points are about its limit.
 *
 * With weights the sums are weighted; points of weight 0 are taken last.
 *
 * Leonard Kaufman, Peter J. Rousseeuw, Finding groups in data, Wiley, 1990: the BUILD phase of PAM, as a start of k-means
 * since J. M. Peña, J. A. Lozano, P. Larrañaga, Pattern Recognition Letters 20, 1999. Distances are not squared.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * kaufmanRousseeuw([[0], [1], [10], [11], [12]], 2, Math.random).indices // Int32Array [2, 0]
 */
export const kaufmanRousseeuw: Initialize = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const indices = new Int32Array(k)
  const first = mostCentral(task)
  indices[0] = first.index
  const distances = first.distances + mostGaining(task, indices)
  return { centroids: rowsAt(task.points, indices), indices, distances }
}
