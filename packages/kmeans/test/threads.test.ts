import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Points } from '@kentro/core'
import { kmeansSync } from '@kentro/kmeans'
import type { KMeansOptions, Model } from '@kentro/kmeans'
import { blobs } from './blobs.ts'

/** Everything of a model that must be the same, whoever computed it. */
function outcome({ labels, centroids, inertia, iterations, stop, emptyClusters }: Model): object {
  return { labels, centroids, inertia, iterations, stop, emptyClusters }
}

/** Data of many kinds: blobs, integers full of ties, float32, any scale. */
function made(kind: number, n: number, d: number, seed: number, exponent: number): Points {
  const { data } = blobs(n, d, 5, seed)
  const scale = 2 ** exponent
  const values = data.map((value) => (kind === 1 ? Math.round(value / 4) : value) * scale)
  return { data: kind === 2 ? Float32Array.from(values) : values, n, d }
}

describe('threads', () => {
  it.each([2, 3, 8])('change no bit of a model: %i of them, on random problems, by every solver', (threads) => {
    let incomplete = 0
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.integer({ min: 0, max: 2 }),
          n: fc.integer({ min: 1, max: 2000 }),
          d: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 60, max: 80 })),
          k: fc.integer({ min: 1, max: 40 }),
          seed: fc.integer({ min: 0, max: 1e6 }),
          exponent: fc.constantFrom(0, 20, -20),
          weighted: fc.boolean(),
          init: fc.constantFrom<KMeansOptions['init']>('greedy-k-means++', 'random-points', 'first-k', 'maximin'),
        }),
        ({ kind, n, d, k: most, seed, exponent, weighted, init }) => {
          const data = made(kind, n, d, seed, exponent)
          const k = Math.min(most, n)
          const weights = Float64Array.from({ length: n }, (_, i) => (i * 7) % 5)
          const options: KMeansOptions = {
            seed,
            restarts: 1,
            ...(weighted && n > 1 && { weights }),
            ...(init && { init }),
          }
          const expected = kmeansSync(data, k, { ...options, threads: 1, algorithm: 'lloyd' })
          if (expected.emptyClusters > 0) incomplete++
          for (const algorithm of ['auto', 'lloyd', 'elkan', 'hamerly', 'yinyang'] as const) {
            expect(outcome(kmeansSync(data, k, { ...options, threads, algorithm }))).toEqual(outcome(expected))
          }
        },
      ),
      { numRuns: 30, seed: 11 },
    )
    // Some have fewer distinct points than k.
    expect(incomplete).toBeGreaterThan(0)
  })
})
