import { exactSum } from '@kentro/core'
import type { Clustering } from '@kentro/core'
import { ownDistances } from '@kentro/kernels'
import type { Problem } from './problem.ts'

/** The clustering that a problem has come to. */
export function summary(
  { points, weights, centroids, labels, k }: Problem,
  iterations: number,
  stop: Clustering['stop'],
  distances: number,
): Clustering {
  const { n, d } = points
  const squares = new Float64Array(n)
  ownDistances(points, centroids, labels, squares)
  const occupied = new Uint8Array(k)
  for (let i = 0; i < n; i++) if (weights?.[i] !== 0) occupied[labels[i]] = 1
  return {
    centroids,
    labels,
    inertia: exactSum(squares, weights),
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
