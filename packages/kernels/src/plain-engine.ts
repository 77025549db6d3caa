import { addRow, rangesFromZero, sumGrid, sums, totalOf, writeMean } from '@kentro/core'
import type { Points } from '@kentro/core'
import { andThen } from './and-then.ts'
import { assignNearest } from './assign-nearest.ts'
import { atOnce } from './at-once.ts'
import type { Engine, EngineOptions } from './engine.ts'
import { PLAIN, inSlices } from './in-slices.ts'
import { ownDistances } from './own-distances.ts'
import { moveSums } from './move-sums.ts'
import type { ClusterSums } from './move-sums.ts'
import type { MayPause } from './pause.ts'
import { totalInertia } from './total-inertia.ts'
import { plainBounder } from './bounds/plain-bounder.ts'

/** The engine in plain TypeScript, over the caller's own points. */
export function plainEngine(points: Points, { k, weights, rowGrid, weightGrid, bounds }: EngineOptions): Engine {
  const { n, d } = points
  const labels = new Int32Array(n).fill(-1)
  const clusters: ClusterSums = {
    rows: sums(rowGrid, k),
    weight: sums(weightGrid, k),
    counted: new Int32Array(n).fill(-1),
  }

  const means = new Float64Array(k * d)
  let moved = 0

  function assigning(centroids: Float64Array): MayPause<unknown> {
    return inSlices(n, PLAIN * (k + 1) * d, (from, to) => {
      assignNearest(points, centroids, labels, from, to)
      moved += moveSums(clusters, points, weights, labels, from, to)
    })
  }

  function measuringInertia(centroids: Float64Array, inertias?: Float64Array): MayPause<number> {
    const products = new Float64Array(n)
    const measuring = inSlices(n, PLAIN * d, (from, to) => {
      ownDistances(points, centroids, labels, products, from, to)
      if (weights !== null) for (let i = from; i < to; i++) products[i] *= weights[i]
    })
    return andThen(measuring, () => {
      const all = sums(sumGrid(rangesFromZero(products), n), k)
      for (let i = 0; i < n; i++) addRow(all, labels[i], products, i, 1)
      return totalInertia(all, inertias)
    })
  }

  return {
    points,
    labels,
    clusters,
    assign: (centroids) => void atOnce(assigning(centroids)),
    moveSums() {
      // Those whom bounds have labelled.
      const all = moved + moveSums(clusters, points, weights, labels)
      moved = 0
      return all
    },
    means() {
      for (let c = 0; c < k; c++) {
        const weight = totalOf(clusters.weight, c)
        if (weight > 0) writeMean(clusters.rows, c, weight, means, c * d)
      }
      return means
    },
    relabelled() {},
    inertia: (...all) => atOnce(measuringInertia(...all)),
    assigning,
    measuringInertia,
    bounder: bounds && plainBounder(points, labels, k, bounds),
    release() {},
  }
}
