import type { Clustering } from '@kentro/core'
import { lloyd } from '@kentro/lloyd'
import type { Problem } from './problem.ts'

/** What Lloyd's algorithm makes of a start of any k (k x d) until labels stay, or for so many iterations. */
export function lloydFrom(
  { points, weights }: Pick<Problem<object>, 'points' | 'weights'>,
  start: Float64Array,
  maxIterations = 300,
): Clustering {
  const { d } = points
  const options = { maxIterations, tolerance: 0, ...(weights && { weights }) }
  return lloyd(points, { data: start, n: start.length / d, d }, options)
}
