import { show, toPoints } from '@kentro/core'
import type { Points } from '@kentro/core'
import type { Outcome } from '@kentro/benchmarks'

/**
 * The centroids of an outcome as Points (k x d).
 *
 * @throws TypeError or RangeError if they are not k rows of d finite numbers
 */
export function centroidsOf(centroids: Outcome['centroids'], k: number, d: number): Points {
  if (typeof centroids !== 'object' || centroids === null) {
    throw new TypeError(`centroids must be an array, got ${show(centroids)}`)
  }
  const found = toPoints(isFlat(centroids) ? { data: centroids, shape: [k, d] } : centroids, 'centroids')
  if (found.n !== k || found.d !== d) {
    throw new RangeError(`centroids must be k x d = ${k} x ${d}, got ${found.n} x ${found.d}`)
  }
  return found
}

function isFlat(centroids: Outcome['centroids']): centroids is ArrayLike<number> {
  return typeof centroids[0] === 'number'
}
