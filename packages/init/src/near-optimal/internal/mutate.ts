import { randomIndex } from '@kentro/core'
import { createSeeder } from '@kentro/kernels'
import type { Problem } from '../../internal/problem.ts'
import { createUrn, drawFrom } from '../../internal/urn.ts'

/**
 * Moves a random one of k centroids to a random point: with probability `greed` one drawn in proportion to weight x squared
 * distance to the other centroids, else one drawn by weight alone. It asks for (k - 1) n distances. Three draws.
 *
 * @param centroids k x d, written
 */
export function mutate({ points, k, weights, random }: Problem<object>, centroids: Float64Array, greed: number): void {
  const { data, n, d } = points
  const moved = randomIndex(random, k)
  const seeder = createSeeder(points, { k, trials: 1, weights })
  try {
    for (let c = 0; c < k; c++) {
      if (c !== moved) seeder.accept(centroids.subarray(c * d, (c + 1) * d))
    }
    const far = { values: seeder.least, weights, sums: seeder.sums }
    const drawn = random() < greed ? drawFrom(far, random) : -1
    const i = drawn < 0 ? drawFrom(createUrn(new Float64Array(n).fill(1), weights), random) : drawn
    centroids.set(data.subarray(i * d, (i + 1) * d), moved * d)
  } finally {
    seeder.release()
  }
}
