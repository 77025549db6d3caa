import type { PointsLike } from './points.ts'

/** What a solver can be told. */
export interface SolveOptions {
  /** At most so many iterations; 300 if not given. */
  maxIterations?: number
  /**
   * Stop once the squared centroid shift is at most this times the mean variance of the coordinates; 1e-4 if not given.
   * 0: only when no label changes.
   */
  tolerance?: number
  /** The weight of each point (n): >= 0, not all 0. */
  weights?: ArrayLike<number>
  /** What becomes of a cluster without weight: it takes the point farthest from its centroid (the default), or stays. */
  emptyClusters?: 'relocate' | 'keep'
  /** Called after each iteration; `false` stops, restarts included. */
  onIteration?: (state: IterationState) => void | false
}

/** Where a solver stands after an iteration. */
export interface IterationState {
  /** 1 for the first. */
  iteration: number
  /** Sum of the squared moves of the centroids. */
  shift: number
  /** How many labels changed. */
  moved: number
  /** k x d, row-major, after the update; a copy, made when first asked for. */
  centroids: Float64Array
  /** n, as assigned before the update; a copy, made when first asked for. */
  labels: Int32Array
}

/** The outcome of a solver. */
export interface Clustering {
  /** k x d, row-major. */
  centroids: Float64Array
  /** n; the nearest of `centroids`, the lowest index on ties. */
  labels: Int32Array
  /** Sum of weight x squared distance to the own centroid, for these labels and centroids. */
  inertia: number
  /** The same of each cluster (k); ours have it, a solver of your own need not. */
  inertias?: Float64Array
  /** The weight of each cluster (k), without weights its size; the same holds. */
  weights?: Float64Array
  /** Assignments with an update, the confirming one included. */
  iterations: number
  /** Whether it stopped by itself: no label changed, or the shift fell below the tolerance. */
  converged: boolean
  stop: 'labels' | 'tolerance' | 'maxIterations' | 'callback'
  /** Pairs whose distance the algorithm asked for: the cost that no machine changes. */
  distances: number
  /** Clusters without weight at the end (there are some where fewer points are distinct than k). */
  emptyClusters: number
  n: number
  d: number
  k: number
}

/** A solver: from a start (k x d) to a clustering. It never seeds. */
export type Solve = (points: PointsLike, start: PointsLike, options?: SolveOptions) => Clustering

/** A solver that can be watched and left at each iteration: it yields the states and returns the clustering. */
export type SolveSteps = (
  points: PointsLike,
  start: PointsLike,
  options?: SolveOptions,
) => Generator<IterationState, Clustering, void>
