import type { Clustering } from '@kentro/core'
import { pausing } from '@kentro/kernels'
import type { Paused } from '@kentro/kernels'
import type { Work } from './work.ts'

/** The clustering that work has come to; its arrays are its own. */
export function* summary(
  { engine, points, weights, centroids, labels, k }: Work,
  iterations: number,
  stop: Clustering['stop'],
  distances: number,
): Paused<Clustering> {
  const { n, d } = points
  const own = labels.slice()
  const inertias = new Float64Array(k)
  return {
    centroids,
    labels: own,
    inertia: yield* pausing(engine.measuringInertia(centroids, inertias)),
    inertias,
    iterations,
    converged: stop === 'labels' || stop === 'tolerance',
    stop,
    distances,
    emptyClusters: k - countOccupied(own, weights, k),
    n,
    d,
    k,
  }
}

/** How many clusters have weight. */
function countOccupied(labels: Int32Array, weights: Float64Array | null, k: number): number {
  const occupied = new Uint8Array(k)
  if (weights === null) for (let i = 0; i < labels.length; i++) occupied[labels[i]] = 1
  else for (let i = 0; i < labels.length; i++) if (weights[i] !== 0) occupied[labels[i]] = 1
  return occupied.reduce((count, one) => count + one, 0)
}
