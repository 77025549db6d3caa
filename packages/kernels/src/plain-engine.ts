import { sums } from '@kentro/core'
import type { Points } from '@kentro/core'
import { assignNearest } from './assign-nearest.ts'
import { plainGroups } from './groups/plain-groups.ts'
import type { Engine, EngineOptions } from './engine.ts'
import { moveSums } from './move-sums.ts'
import type { ClusterSums } from './move-sums.ts'
import { plainBounder } from './plain-bounder.ts'

/** The engine in plain TypeScript, over the caller's own points. */
export function plainEngine(
  points: Points,
  { k, weights, rowGrid, weightGrid, bounded, grouped }: EngineOptions,
): Engine {
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
    bounder: bounded ? plainBounder(points, labels, k) : null,
    groups: grouped && plainGroups(points, labels, k, grouped),
    release() {},
  }
}
