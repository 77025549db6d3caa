import { drawDistinct } from '../../internal/draw-distinct.ts'
import { withLateDraws } from '../../internal/late-draws.ts'
import type { Problem } from '../../internal/problem.ts'

/**
 * Draws the seeds from number `from` on as k-means++ does, and returns how many distances that took.
 *
 * @param indices the seeds (k), of which the first `from` are chosen already; written
 */
export function finishSeeds(problem: Problem<object>, indices: Int32Array, from: number): number {
  const { k } = problem
  return withLateDraws(problem, indices, 1, (draws) => {
    let c = from
    while (c < k && draws.draw(c) !== null) c++
    if (c < k) drawDistinct(problem, indices, c, k)
    return draws.distances
  })
}
