import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import * as fc from 'fast-check'

/** n points of d columns of different widths and places, all columns depending on each other. */
export function randomPoints(seed: number, n: number, d: number): Points {
  const random = seeded(seed)
  const data = new Float64Array(n * d)
  for (let i = 0; i < n; i++) {
    const common = random()
    for (let j = 0; j < d; j++) data[i * d + j] = (random() + common * j) * (j + 1) + 5 * j
  }
  return { data, n, d }
}

/** Shapes and seeds of `randomPoints`. */
export const cases: fc.Arbitrary<{ seed: number; n: number; d: number }> = fc.record({
  seed: fc.nat(10_000),
  n: fc.integer({ min: 2, max: 30 }),
  d: fc.integer({ min: 1, max: 6 }),
})
