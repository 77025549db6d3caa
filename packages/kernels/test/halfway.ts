import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import * as fc from 'fast-check'

/** Points halfway between centroids, as near to it as float32 or float64 can tell, once these have moved. */
export interface HalfwayCase {
  n: number
  d: number
  k: number
  seed: number
  /** How far from halfway at most, and how far the centroids go before, by their distance. */
  off: number
  moved: number
  /** The exponents of the size of all this, and of how much larger the diameter of the points is. */
  size: number
  wider: number
  single: boolean
}

export interface Halfway {
  points: Points
  start: Float64Array
  /** Where the points are nearly halfway. */
  target: Float64Array
  random: Random
}

export function halfwayCases(): fc.Arbitrary<HalfwayCase> {
  // At 2^-532 all squares are less than float64 has, at 2^-149 of the diameter distances are less than float32 has.
  const sizes = fc.constantFrom([0, 0], [0, 7], [0, 20], [-60, 20], [-90, 148], [-532, 30])
  const one = fc.record({
    n: fc.integer({ min: 9, max: 200 }),
    d: fc.constantFrom(1, 1, 2, 3, 10),
    k: fc.constantFrom(2, 2, 3, 5),
    seed: fc.nat(),
    off: fc.constantFrom(0, 2 ** -52, 2 ** -50, 2 ** -25, 2 ** -24, 2 ** -23),
    moved: fc.constantFrom(2 ** -40, 2 ** -24, 2 ** -20, 2 ** -10, 0.1),
    sizes,
    single: fc.boolean(),
  })
  return one.map(({ sizes: [size, wider], ...rest }) => ({ ...rest, size, wider, single: rest.single && size >= -60 }))
}

/** The data of a case: the same for the same case. */
export function halfway({ n, d, k, seed, off, moved, size, wider, single }: HalfwayCase): Halfway {
  const random = seeded(seed)
  const unit = 2 ** size
  const target = Float64Array.from({ length: k * d }, () => unit * (random() - 0.5))
  const start = target.map((value) => value + unit * moved * (random() - 0.5))
  const values = Float64Array.from({ length: n * d })
  for (let i = 0; i < n; i++) {
    const a = Math.floor(k * random()) * d
    const b = Math.floor(k * random()) * d
    const aside = off * (2 * random() - 1)
    for (let j = 0; j < d; j++)
      values[i * d + j] = (target[a + j] + target[b + j]) / 2 + aside * (target[a + j] - target[b + j])
  }
  values[0] = 2 ** (size + wider)
  return { points: { data: single ? Float32Array.from(values) : values, n, d }, start, target, random }
}
