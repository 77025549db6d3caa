import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'

/** n points around k centres, from sums of uniforms; the same for the same seed. */
export function blobs(n: number, d: number, k: number, seed: number): Points {
  const random = seeded(seed)
  const centres = Float64Array.from({ length: k * d }, () => random() * 20 - 10)
  const data = new Float64Array(n * d)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) data[p] = centres[(i % k) * d + j] + 2 * (random() + random() + random() - 1.5)
  }
  return { data, n, d }
}
