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
  const occupied = new Uint8Array(k)
  for (let i = 0; i < n; i++) if (weights?.[i] !== 0) occupied[labels[i]] = 1
  const inertias = new Float64Array(k)
  return {
    centroids,
    labels: labels.slice(),
    inertia: yield* pausing(engine.measuringInertia(centroids, inertias)),
    inertias,
    iterations,
    converged: stop === 'labels' || stop === 'tolerance',
    stop,
    distances,
    emptyClusters: k - occupied.reduce((count, one) => count + one, 0),
    n,
    d,
    k,
  }
}
