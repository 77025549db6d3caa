import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import * as fc from 'fast-check'

/** n x d points as float32 and as float64, the same values, and k centroids. */
export interface Example {
  n: number
  d: number
  k: number
  kinds: Points[]
  centroids: Float64Array
  random: Random
}

/** Sizes around every width at which a kernel works, down to 1. */
export const sizes: fc.Arbitrary<{ n: number; d: number; k: number; seed: number; grid: boolean }> = fc.record({
  n: fc.integer({ min: 1, max: 13 }),
  d: fc.integer({ min: 1, max: 9 }),
  k: fc.integer({ min: 1, max: 9 }),
  seed: fc.nat(),
  grid: fc.boolean(),
})

/** Points and centroids: small integers with many ties (`grid`), or single-precision values. */
export function example(n: number, d: number, k: number, seed: number, grid = false): Example {
  const random = seeded(seed)
  const value = () => (grid ? Math.floor(3 * random()) : Math.fround(random() - 0.5))
  const float32 = Float32Array.from({ length: n * d }, value)
  const kinds = [
    { data: Float64Array.from(float32), n, d },
    { data: float32, n, d },
  ]
  return { n, d, k, kinds, centroids: Float64Array.from({ length: k * d }, value), random }
}
