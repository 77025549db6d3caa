import { createSeeder } from '@kentro/kernels'
import { drawDistinct } from '../../internal/draw-distinct.ts'
import type { Problem } from '../../internal/problem.ts'
import { rowsAt } from '../../internal/rows-at.ts'
import { createUrn, drawFrom } from '../../internal/urn.ts'

/**
 * Draws the seeds after the first with probability in proportion to weight x mass, and returns how many distances that took.
 * Where there is no mass left, the rest are drawn as random points are.
 *
 * @param indices k, of which the first is chosen already; written
 * @param massOf the masses (n) for the squared distances of points to their nearest seed so far (n)
 */
export function drawByDistance(
  problem: Problem<object>,
  indices: Int32Array,
  massOf: (squares: Float64Array) => Float64Array,
): number {
  const { points, k, weights, random } = problem
  if (k === 1) return 0
  const seeder = createSeeder(points, { k, trials: 1, weights })
  try {
    for (let c = 1; c < k; c++) {
      seeder.accept(rowsAt(points, indices.subarray(c - 1, c)))
      const i = drawFrom(createUrn(massOf(seeder.least), weights), random)
      if (i < 0) {
        drawDistinct(problem, indices, c, k)
        return c * points.n
      }
      indices[c] = i
    }
    return (k - 1) * points.n
  } finally {
    seeder.release()
  }
}
