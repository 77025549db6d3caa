import { checkRanges, exactSum, rangesOf, squaredDistance, toPoints } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'
import { predict } from '@kentro/lloyd'
import type { Cluster, Fit, Model } from './model.ts'
import { toJSON } from './to-json.ts'

/** The model of a fit. */
export function createModel(fit: Fit, parts: readonly Omit<Cluster, 'centroid'>[]): Model {
  const { centroids, k, d } = fit
  const centres: Points = { data: centroids, n: k, d }
  return {
    ...fit,
    predict: (points) => predict(rowsOf(points), centres),
    transform: (points) => distances(checked(points, centres), centres),
    score(points) {
      const { data, n } = checked(points, centres)
      const labels = predict({ data, n, d }, centres)
      return -exactSum(Float64Array.from(labels, (c, i) => squaredDistance(data, i * d, centroids, c * d, d)))
    },
    clusters: () => parts.map((part, c) => ({ centroid: centroids.slice(c * d, (c + 1) * d), ...part })),
    // JSON.stringify passes the name of the property that holds the model.
    toJSON: (options) => toJSON(fit, parts, typeof options === 'object' && options.labels === true),
  }
}

/** Rows, also of a single point. */
function rowsOf(source: PointsLike | ArrayLike<number>): PointsLike {
  const single = typeof source === 'object' && typeof (source as ArrayLike<number> | null)?.[0 as never] === 'number'
  return single ? [source as ArrayLike<number>] : (source as PointsLike)
}

function checked(source: PointsLike | ArrayLike<number>, centres: Points): Points {
  const points = toPoints(rowsOf(source))
  const { n, d } = points
  if (d !== centres.d) throw new RangeError(`points must have d = ${centres.d} columns, as centroids have, got ${d}`)
  checkRanges('points and centroids', n, rangesOf(points), rangesOf(centres))
  return points
}

function distances({ data, n, d }: Points, { data: centroids, n: k }: Points): Points {
  const out = new Float64Array(n * k)
  for (let i = 0, p = 0; i < n; i++) {
    for (let c = 0; c < k; c++, p++) out[p] = Math.sqrt(squaredDistance(data, i * d, centroids, c * d, d))
  }
  return { data: out, n, d: k }
}
