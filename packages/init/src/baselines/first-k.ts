import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'

/**
 * The first k points, as they come. It asks for no distance and draws nothing.
 *
 * Of weights it sees only whether they are 0: such points are passed over, and taken last if there are too few others.
 *
 * James MacQueen, Some methods for classification and analysis of multivariate observations, Proceedings of the Fifth
 * Berkeley Symposium on Mathematical Statistics and Probability 1, 1967.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * firstK([[0], [1], [10], [11]], 2, Math.random).indices // Int32Array [0, 1]
 */
export const firstK: Initialize = (source, k, random, options) => {
  const { points, weights } = problem(source, k, random, options)
  const indices = new Int32Array(k)
  let c = 0
  for (const weightless of [false, true]) {
    for (let i = 0; i < points.n && c < k; i++) {
      if ((weights?.[i] === 0) === weightless) indices[c++] = i
    }
  }
  return { centroids: rowsAt(points, indices), indices, distances: 0 }
}
