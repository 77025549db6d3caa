import type { Clustering, Initialize, Points, PointsLike, Random, Seeding } from '@kentro/core'
import { kmeansSync } from '@kentro/kmeans'
import type { AlgorithmName } from '@kentro/kmeans'

/** How a trial is solved. */
export interface Solver {
  readonly name: AlgorithmName
  readonly maxIterations: number
  readonly emptyClusters: 'relocate' | 'keep'
}

/** A seeding and the clustering it led to. */
export interface Fit<Looked> {
  readonly seeding: Seeding
  readonly clustering: Clustering
  /** Milliseconds. */
  readonly seedingTime: number
  readonly solvingTime: number
  readonly looked: Looked
}

/**
 * Seeds and solves on one thread, until no label changes; `look` sees the points and the seeds between the two, and its
 * time is nobody's.
 */
export function fit<Looked>(
  points: Points,
  k: number,
  initialize: Initialize,
  random: Random,
  { name, ...limits }: Solver,
  look: (points: PointsLike, seeds: PointsLike) => Looked,
): Fit<Looked> {
  const seen: Partial<{ -readonly [Key in keyof Fit<Looked>]: Fit<Looked>[Key] }> = {}
  const clustering = kmeansSync(points, k, {
    init(source, count, draw) {
      const start = performance.now()
      const seeding = initialize(source, count, draw)
      seen.seedingTime = performance.now() - start
      return (seen.seeding = seeding)
    },
    // The points are settled on one thread by now, which the solver finds.
    algorithm(source, seeds, asked) {
      seen.looked = look(source, seeds)
      const start = performance.now()
      const found = kmeansSync(source, k, { ...asked, init: seeds, algorithm: name, threads: 1, seed: 0 })
      seen.solvingTime = performance.now() - start
      return found
    },
    random,
    restarts: 1,
    threads: 1,
    tolerance: 0,
    ...limits,
  })
  return { ...(seen as Fit<Looked>), clustering }
}
