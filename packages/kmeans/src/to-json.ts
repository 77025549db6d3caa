import type { Cluster, Fit, ModelJSON } from './model.ts'

/** A fit and its clusters as JSON. */
export function toJSON(fit: Fit, clusters: readonly Omit<Cluster, 'centroid'>[], labels: boolean): ModelJSON {
  const { n, d, k, centroids } = fit
  return {
    format: 'kentro-kmeans',
    version: 1,
    n,
    d,
    k,
    algorithm: fit.algorithm,
    init: fit.init,
    seed: fit.seed,
    iterations: fit.iterations,
    converged: fit.converged,
    stop: fit.stop,
    distances: fit.distances,
    emptyClusters: fit.emptyClusters,
    inertia: fit.inertia,
    centroids: Array.from({ length: k }, (_, c) => Array.from(centroids.subarray(c * d, (c + 1) * d))),
    clusters: clusters.map(({ size, weight, inertia }) => ({ size, weight, inertia })),
    ...(labels && { labels: Array.from(fit.labels) }),
  }
}
