import { exactSum } from '@kentro/core'

/** The entropy in nats of a labeling of n points with these cluster sizes. */
export function entropy(sizes: Float64Array, n: number): number {
  return exactSum(sizes.map((size) => (size / n) * Math.log(n / size)))
}
