import { columnRanges, sumGrid, sumOffset, weightedMagnitudes } from '@kentro/core'
import type { Points } from '@kentro/core'
import type { EngineOptions } from '@kentro/kernels'

/** What an engine has to know of points: grids as solvers make them. */
export function engineOptions(points: Points, weights: Float64Array | null, k: number): EngineOptions {
  const { data, n, d } = points
  const ranges = columnRanges(data, n, d)
  const magnitudes = weights === null ? undefined : weightedMagnitudes(data, weights, sumOffset(ranges))
  const ofWeights = columnRanges(weights ?? Float64Array.of(1), weights === null ? 1 : n, 1)
  const weightGrid = sumGrid({ ...ofWeights, low: Float64Array.of(0) }, n)
  return { k, weights, rowGrid: sumGrid(ranges, n, magnitudes), weightGrid, bounds: null }
}
