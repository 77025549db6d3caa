import type * as Core from '@kentro/core'
import type { Points, Solve } from '@kentro/core'
import { elkan } from '@kentro/elkan'
import type * as Kernels from '@kentro/kernels'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it, vi } from 'vitest'
import { blobs, randomRows } from '../../lloyd/test/data.ts'

// Counts the pairs whose distance is asked for. Kernels count as a whole, and what they ask themselves does not count again.
const asked = vi.hoisted(() => ({
  pairs: 0,
  nested: false,
  within<T>(pairs: number, work: () => T): T {
    const { nested } = asked
    if (!nested) asked.pairs += pairs
    asked.nested = true
    try {
      return work()
    } finally {
      asked.nested = nested
    }
  },
}))

vi.mock('@kentro/core', async (original) => {
  const core = await original<typeof Core>()
  const squaredDistance: typeof Core.squaredDistance = (a, p, b, q, d) => {
    if (!asked.nested) asked.pairs++
    return core.squaredDistance(a, p, b, q, d)
  }
  return { ...core, squaredDistance }
})

vi.mock('@kentro/kernels', async (original) => {
  const kernels = await original<typeof Kernels>()
  // The distances of points to their own centroid (for relocation and inertia) and to the mean (for the tolerance).
  const counted: Partial<typeof Kernels> = {
    ownDistances: (...all) => asked.within(0, () => kernels.ownDistances(...all)),
    centreDistances: (...all) => asked.within(0, () => kernels.centreDistances(...all)),
    rowDistances: (data, p, centroids, k, d, out) =>
      asked.within(k, () => kernels.rowDistances(data, p, centroids, k, d, out)),
    createEngine: (points, options, threads) => {
      const engine = kernels.createEngine(points, options, threads)
      return { ...engine, assign: (centroids) => asked.within(points.n * options.k, () => engine.assign(centroids)) }
    },
  }
  return { ...kernels, ...counted }
})

/** What the assignment steps of a solver asked for in all, in the first iteration, and by its own word. */
function count(solve: Solve, points: Points, start: Points): { all: number; first: number; said: number } {
  let updates = 0
  let first = 0
  asked.pairs = 0
  const onIteration = ({ iteration, labels }: Core.IterationState): void => {
    // An update asks how far each centroid moved whose cluster is not empty.
    updates += new Set(labels).size
    if (iteration === 1) first = asked.pairs - updates
  }
  const { distances } = solve(points, start, { tolerance: 0, onIteration })
  return { all: asked.pairs - updates, first, said: distances }
}

describe('the distances that are asked for', () => {
  const points = blobs('distances', 10_000, 8, 50, 2.5)
  const start = randomRows(points, 50, 'start')

  it('are those that each solver says, and by elkan at most half of those by lloyd after the first iteration', () => {
    const plain = count(lloyd, points, start)
    const bounded = count(elkan, points, start)
    expect(plain.all).toBe(plain.said)
    expect(bounded.all).toBe(bounded.said)
    expect(plain.first).toBe(500_000)
    expect(bounded.first).toBe(500_000)
    expect(bounded.all - bounded.first).toBeLessThanOrEqual((plain.all - plain.first) / 2)
  })

  it('are those that each solver says on small problems of every remainder of k by 4', () => {
    for (const k of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const few = blobs(`few ${k}`, 61, 3, 5, 4)
      for (const solve of [lloyd, elkan]) {
        const { all, said } = count(solve, few, randomRows(few, k, 'start'))
        expect(all).toBe(said)
      }
    }
  })
})
