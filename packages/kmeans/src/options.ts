import type { Initialize, PointsLike, Random, Solve, SolveOptions } from '@kentro/core'
import type { StrategyName } from '@kentro/init'

/**
 * Solvers by name: all of them give the same clustering. `auto` begins with `lloyd`, keeps the bounds of one of the others once
 * few points change their label, where that pays, and the model says which.
 */
export type AlgorithmName = 'auto' | 'lloyd' | 'elkan' | 'hamerly' | 'yinyang'

/** What `kmeans` can be told: everything a solver can be told, and how to start. */
export interface KMeansOptions extends SolveOptions {
  /** A strategy by name ('greedy-k-means++' if not given), a strategy of your own, or the start centroids (k x d). */
  init?: StrategyName | Initialize | PointsLike
  /** A solver by name ('auto' if not given), or one of your own. */
  algorithm?: AlgorithmName | Solve
  /** Starts, of which the one with the least inertia wins. 'auto': 10 for random points and random partition, else 1. */
  restarts?: 'auto' | number
  /** Makes the result reproducible. Drawn, and kept in the model, where neither it nor `random` is given. */
  seed?: number | string
  /** Your own source of random numbers, instead of a seed. */
  random?: Random
  /** Threads to use: 'auto', or exactly so many where threads can share memory. The bits are the same. */
  threads?: 'auto' | number
  /** Rejects (or throws) once aborted, also in the middle of an iteration or of the default seeding. */
  signal?: AbortSignal
}
