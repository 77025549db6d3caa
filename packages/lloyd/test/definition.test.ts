import type { Clustering, Points } from '@kentro/core'
import { lloyd } from '@kentro/lloyd'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blobs, integers, randomRows, rowsOf } from './data.ts'
import { naiveStates } from './naive.ts'
import { inertiaOf, nearestOf, watch } from './watch.ts'

/** What must hold of any clustering: labels are nearest, the lowest index on ties; inertia and counts agree with them. */
function expectConsistent(points: Points, result: Clustering, weights?: Float64Array): void {
  expect(result.labels).toEqual(nearestOf(points, result.centroids).labels)
  expect(result.inertia).toBe(inertiaOf(points, result, weights))
  const occupied = new Set(result.labels.filter((_, i) => weights?.[i] !== 0))
  expect(result.emptyClusters).toBe(result.k - occupied.size)
  expect(result.converged).toBe(result.stop === 'labels' || result.stop === 'tolerance')
  const assignments = result.iterations + (result.stop === 'labels' ? 0 : 1)
  expect(result.distances).toBe(result.n * result.k * assignments)
}

describe('lloyd, whatever stops it', () => {
  const points = blobs('consistent', 300, 3, 7, 4)
  const start = randomRows(points, 9, 'start')
  const weights = Float64Array.from({ length: 300 }, (_, i) => (i % 5) / 3)
  const stops = {
    labels: { tolerance: 0 },
    tolerance: { tolerance: 0.01 },
    maxIterations: { tolerance: 0, maxIterations: 3 },
    callback: {
      onIteration: ({ iteration }: { iteration: number }) => (iteration === 2 ? (false as const) : undefined),
    },
  }
  for (const [stop, options] of Object.entries(stops)) {
    it(`returns labels that are nearest and the inertia of these labels after stopping by ${stop}`, () => {
      const plain = lloyd(points, start, options)
      expect(plain.stop).toBe(stop)
      expectConsistent(points, plain)
      expectConsistent(points, lloyd(points, start, { ...options, weights }), weights)
    })
  }
})

describe('lloyd and the definition', () => {
  const configuration = fc.record({
    seed: fc.nat(),
    n: fc.integer({ min: 1, max: 120 }),
    d: fc.integer({ min: 1, max: 4 }),
    k: fc.integer({ min: 1, max: 12 }),
    side: fc.integer({ min: 1, max: 6 }),
    heaviest: fc.integer({ min: 1, max: 3 }),
    relocates: fc.boolean(),
  })

  it('go through the same states to the last bit on integers, with ties and relocations', () => {
    let relocated = 0
    let tied = 0
    const property = fc.property(configuration, ({ seed, n, d, k, side, heaviest, relocates }) => {
      const points = integers(seed, n, d, side)
      const start = randomRows(points, Math.min(k, n), seed)
      const weights = Float64Array.from({ length: n }, (_, i) => (i === 0 ? 1 : (i * 7) % (heaviest + 1)))
      const expected = naiveStates(rowsOf(points), rowsOf(start), [...weights], relocates)
      const options = { tolerance: 0, weights, emptyClusters: relocates ? ('relocate' as const) : ('keep' as const) }
      const { result, states } = watch(lloyd, points, start, options)
      expect(states.map(({ moved, shift, labels }) => [moved, shift, ...labels])).toEqual(
        expected.map(({ moved, shift, labels }) => [moved, shift, ...labels]),
      )
      expect(states.map(({ centroids }) => [...centroids])).toEqual(expected.map(({ centroids }) => centroids.flat()))
      expectConsistent(points, result, weights)
      relocated += expected.filter((state) => state.relocated > 0).length
      tied += nearestOf(points, result.centroids).ties
    })
    fc.assert(property, { seed: 1957, numRuns: 200 })
    expect(relocated).toBeGreaterThan(40)
    expect(tied).toBeGreaterThan(100)
  })
})
