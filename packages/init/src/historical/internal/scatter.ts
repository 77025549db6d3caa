import type { Problem } from '../../internal/problem.ts'

/** How clusters lie around their centroids. */
export interface Scatter {
  /** The sum of weight x squared distance of each cluster (k). */
  readonly inertias: Float64Array
  /** The standard deviation of each column of each cluster (k x d); 0 where there is no weight. */
  readonly deviations: Float64Array
}

/** The scatter of labelled points around centroids of any k (k x d). */
export function scatter({ points, weights }: Problem<object>, centroids: Float64Array, labels: Int32Array): Scatter {
  const { data, n, d } = points
  const k = centroids.length / d
  const squares = new Float64Array(k * d)
  const total = new Float64Array(k)
  const inertias = new Float64Array(k)
  for (let i = 0, p = 0; i < n; i++) {
    const weight = weights === null ? 1 : weights[i]
    total[labels[i]] += weight
    for (let j = 0, q = labels[i] * d; j < d; j++, p++, q++) {
      const difference = data[p] - centroids[q]
      squares[q] += weight * (difference * difference)
    }
  }
  const deviations = squares.map((square, q) => {
    const c = Math.floor(q / d)
    inertias[c] += square
    return square === 0 ? 0 : Math.sqrt(square / total[c])
  })
  return { inertias, deviations }
}
