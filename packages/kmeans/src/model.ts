import type { Clustering, Points, PointsLike } from '@kentro/core'

/** A clustering and how it was found; what it says of each cluster is said by `clusters()`. */
export interface Fit extends Omit<Clustering, 'inertias' | 'weights'> {
  /** The solver that ran, also where `auto` chose it. */
  algorithm: string
  /** The strategy that gave the start; 'given' for start centroids. */
  init: string
  /** The seed that makes this fit again; null where `random` was given. */
  seed: number | string | null
}

/** One cluster of a model. */
export interface Cluster {
  /** d. */
  centroid: Float64Array
  /** How many points it has. */
  size: number
  /** The sum of their weights. */
  weight: number
  /** Sum of weight x squared distance to the centroid. */
  inertia: number
}

/** A fitted model: the clustering, how it was made, and what can be asked of it. */
export interface Model extends Fit {
  /**
   * The cluster of each of the points (n x d), or of one point (d).
   *
   * @throws TypeError or RangeError if they are no points of d columns
   */
  predict(points: PointsLike | ArrayLike<number>): Int32Array
  /** The Euclidean distance of each of the points (n x d) to each centroid: n x k. */
  transform(points: PointsLike | ArrayLike<number>): Points
  /** Minus the inertia of the points (n x d) under this model: the higher, the better they fit. */
  score(points: PointsLike | ArrayLike<number>): number
  /** The clusters (k). */
  clusters(): Cluster[]
  /** The model as JSON, from which `fromJSON` makes the same model. Labels are left out unless asked for. */
  toJSON(options?: { labels?: boolean } | string): ModelJSON
}

/** A model as JSON. */
export interface ModelJSON {
  format: 'kentro-kmeans'
  version: 1
  n: number
  d: number
  k: number
  algorithm: string
  init: string
  seed: number | string | null
  iterations: number
  converged: boolean
  stop: Clustering['stop']
  distances: number
  emptyClusters: number
  inertia: number
  /** k rows of d. */
  centroids: number[][]
  clusters: { size: number; weight: number; inertia: number }[]
  labels?: number[]
}
