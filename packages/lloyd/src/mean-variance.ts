import { mergeGroups, totalOf, writeMean } from '@kentro/core'
import { pausing } from '@kentro/kernels'
import type { Paused } from '@kentro/kernels'
import type { Work } from './work.ts'

/** The weighted variance of the coordinates, averaged over the columns. Every point must be counted in the sums. */
export function* meanVariance({ engine, points, clusters, k }: Work): Paused<number> {
  const { d } = points
  const weight = totalOf(mergeGroups(clusters.weight), 0)
  const means = new Float64Array(k * d)
  writeMean(mergeGroups(clusters.rows), 0, weight, means, 0)
  for (let filled = d; filled < means.length; filled *= 2) means.copyWithin(filled, 0, filled)
  return (yield* pausing(engine.measuringInertia(means))) / weight / d
}
