import { squaredDistance } from '@kentro/core'
import type { Random } from '@kentro/core'
import { match } from './match.ts'

/**
 * Centroids (k x d) of which each is one of a pair, either as likely: the pairs match the centroids of both parents (k x d)
 * such that the sum of squared distances is least. It asks for k^2 distances. One draw per pair.
 */
export function crossover(a: Float64Array, b: Float64Array, k: number, random: Random): Float64Array {
  const d = a.length / k
  const costs = Float64Array.from({ length: k * k }, (_, cell) =>
    squaredDistance(a, Math.floor(cell / k) * d, b, (cell % k) * d, d),
  )
  const partner = match(costs, k)
  const child = a.slice()
  partner.forEach((other, c) => {
    if (random() < 0.5) return
    child.set(b.subarray(other * d, (other + 1) * d), c * d)
  })
  return child
}
