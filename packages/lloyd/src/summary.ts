import { totalOf } from '@kentro/core'
import type { Clustering } from '@kentro/core'
import { pausing } from '@kentro/kernels'
import type { Paused } from '@kentro/kernels'
import type { Work } from './work.ts'

/** The clustering that work has come to, its labels counted in the sums; its arrays are its own. */
export function* summary(
  { engine, points, centroids, clusters, labels, k }: Work,
  iterations: number,
  stop: Clustering['stop'],
  distances: number,
): Paused<Clustering> {
  const { n, d } = points
  const weights = new Float64Array(k)
  let emptyClusters = 0
  for (let c = 0; c < k; c++) {
    weights[c] = totalOf(clusters.weight, c)
    if (weights[c] === 0) emptyClusters++
  }
  const inertias = new Float64Array(k)
  return {
    centroids,
    labels: labels.slice(),
    inertia: yield* pausing(engine.measuringInertia(centroids, inertias)),
    inertias,
    weights,
    iterations,
    converged: stop === 'labels' || stop === 'tolerance',
    stop,
    distances,
    emptyClusters,
    n,
    d,
    k,
  }
}
