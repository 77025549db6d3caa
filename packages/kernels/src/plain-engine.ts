import { exactSum, sums } from '@kentro/core'
import type { Points } from '@kentro/core'
import { assignNearest } from './assign-nearest.ts'
import type { Engine, EngineOptions } from './engine.ts'
import { ownDistances } from './own-distances.ts'
import { moveSums } from './move-sums.ts'
import type { ClusterSums } from './move-sums.ts'
import { plainBounder } from './bounds/plain-bounder.ts'

/** The engine in plain TypeScript, over the caller's own points. */
export function plainEngine(points: Points, { k, weights, rowGrid, weightGrid, bounds }: EngineOptions): Engine {
  const labels = new Int32Array(points.n).fill(-1)
  const clusters: ClusterSums = {
    rows: sums(rowGrid, k),
    weight: sums(weightGrid, k),
    counted: new Int32Array(points.n).fill(-1),
  }
  return {
    points,
    labels,
    clusters,
    assign: (centroids) => assignNearest(points, centroids, labels),
    moveSums: () => moveSums(clusters, points, weights, labels),
    relabelled() {},
    inertia(centroids) {
      const squares = new Float64Array(points.n)
      ownDistances(points, centroids, labels, squares)
      return exactSum(squares, weights)
    },
    bounder: bounds && plainBounder(points, labels, k, bounds),
    release() {},
  }
}
