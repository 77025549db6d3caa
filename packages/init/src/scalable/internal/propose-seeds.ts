import { drawDistinct } from '../../internal/draw-distinct.ts'
import { withLateDraws } from '../../internal/late-draws.ts'
import type { Problem } from '../../internal/problem.ts'
import { seedsSoFar } from './seeds-so-far.ts'
import type { SeedsSoFar } from './seeds-so-far.ts'

/**
 * Finds the seeds after the first one by one, as `propose` does, and returns how many distances that took. Where it gives up
 * (-1), the seed is drawn as in k-means++, and `drawn` is told the squared distance of each point to its nearest seed before.
 *
 * @param indices the seeds (k), of which the first is chosen already; written
 */
export function proposeSeeds(
  problem: Problem<object>,
  indices: Int32Array,
  propose: (seeds: SeedsSoFar) => number,
  drawn: (least: Float64Array, seeds: SeedsSoFar) => void = () => {},
): number {
  const { points, k } = problem
  return withLateDraws(problem, indices, 1, (draws) => {
    const seeds = seedsSoFar(points, k)
    seeds.add(indices[0])
    for (let c = 1; c < k; c++) {
      indices[c] = propose(seeds)
      if (indices[c] < 0) {
        const least = draws.draw(c)
        if (least === null) {
          drawDistinct(problem, indices, c, k)
          break
        }
        drawn(least, seeds)
      }
      seeds.add(indices[c])
    }
    return seeds.distances + draws.distances
  })
}
