import { frontOf, stepsOf } from '../files/saved-model.ts'
import type { SavedModel } from '../files/saved-model.ts'

/** One cluster, its centroid in the columns of the data. */
export interface ClusterRecord {
  size: number
  weight: number
  inertia: number
  centroid: number[]
}

/** What is to be said of a model. */
export interface ModelRecord {
  n: number
  d: number
  k: number
  inertia: number
  iterations: number
  converged: boolean
  stop: string
  distances: number
  emptyClusters: number
  algorithm: string
  init: string
  seed: number | string | null
  columns: readonly string[] | null
  /** What was done to the points before the fit; inertia is in the units that come out of it. */
  steps: string[]
  clusters: ClusterRecord[]
}

/** A model as the commands tell of it. */
export function modelRecord(saved: SavedModel): ModelRecord {
  const { model, columns } = saved
  const { centroids, d } = frontOf(saved)
  const { n, k, inertia, iterations, converged, stop, distances, emptyClusters, algorithm, init, seed } = model
  return {
    n,
    d,
    k,
    inertia,
    iterations,
    converged,
    stop,
    distances,
    emptyClusters,
    algorithm,
    init,
    seed,
    columns,
    steps: stepsOf(saved),
    clusters: model.clusters().map(({ size, weight, inertia: own }, c) => ({
      size,
      weight,
      inertia: own,
      centroid: Array.from(centroids.subarray(c * d, (c + 1) * d)),
    })),
  }
}
