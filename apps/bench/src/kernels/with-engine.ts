import type { Points, Solve } from '@kentro/core'
import { kmeansSync } from '@kentro/kmeans'
import { everyDistance, iterate, problem, run } from '@kentro/lloyd'
import type { Work } from '@kentro/lloyd'

/** What of an engine is timed. */
export type Engine = Work['engine']

/**
 * Calls `use` with the engine that `kmeansSync` has for points on so many threads, and with k centroids (k x d): the first
 * of the points.
 */
export function withEngine(
  points: Points,
  k: number,
  threads: number,
  use: (engine: Engine, centroids: Float64Array) => void,
): void {
  const solve: Solve = (own, start) =>
    run(
      iterate(problem(own, start, { maxIterations: 1, tolerance: 0 }), (work) => {
        use(work.engine, work.centroids)
        return everyDistance(work)
      }),
    )
  const init = { data: Float64Array.from(points.data.subarray(0, k * points.d)), n: k, d: points.d }
  kmeansSync(points, k, { algorithm: solve, init, threads })
}
