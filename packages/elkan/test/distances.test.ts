import type * as Core from '@kentro/core'
import { elkan } from '@kentro/elkan'
import type * as Kernels from '@kentro/kernels'
import { lloyd } from '@kentro/lloyd'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { blobs, randomRows } from '../../lloyd/test/data.ts'

// Counts each distance that the plain kernels compute, but those of points to their own centroid for the inertia.
const asked = vi.hoisted(() => ({ pairs: 0, aside: false }))

vi.mock('@kentro/core', async (original) => {
  const core = await original<typeof Core>()
  const squaredDistance: typeof Core.squaredDistance = (a, p, b, q, d) => {
    if (!asked.aside) asked.pairs++
    return core.squaredDistance(a, p, b, q, d)
  }
  return { ...core, squaredDistance }
})

vi.mock('@kentro/kernels', async (original) => {
  const kernels = await original<typeof Kernels>()
  const ownDistances: typeof kernels.ownDistances = (...all) => {
    asked.aside = true
    kernels.ownDistances(...all)
    asked.aside = false
  }
  return { ...kernels, ownDistances }
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** What elkan asks for after its first iteration, where all is plain TypeScript: as counted, and by its own word. */
async function countPlain(points: Core.Points, start: Core.Points): Promise<{ counted: number; said: number }> {
  vi.resetModules()
  vi.stubGlobal('WebAssembly', undefined)
  const { elkan: plainElkan } = await import('@kentro/elkan')
  let updates = 0
  const { distances } = plainElkan(points, start, {
    tolerance: 0,
    onIteration({ iteration, labels }) {
      if (iteration === 1) asked.pairs = 0
      // An update asks how far each centroid moved whose cluster is not empty.
      else updates += new Set(labels).size
    },
  })
  vi.unstubAllGlobals()
  return { counted: asked.pairs - updates, said: distances - points.n * start.n }
}

describe('the distances that elkan asks for after its first iteration', () => {
  const points = blobs('distances', 10_000, 8, 50, 2.5)
  const start = randomRows(points, 50, 'start')

  it('are at most half of those that lloyd asks for', async () => {
    const { counted, said } = await countPlain(points, start)
    const { distances, iterations } = lloyd(points, start, { tolerance: 0 })
    expect(distances).toBe(10_000 * 50 * iterations)
    expect(counted).toBe(said)
    expect(counted).toBeGreaterThan(10_000)
    expect(counted).toBeLessThanOrEqual((distances - 500_000) / 2)
  })

  it('are as many in WebAssembly as in plain TypeScript', async () => {
    const { counted } = await countPlain(points, start)
    expect(elkan(points, start, { tolerance: 0 }).distances - 500_000).toBe(counted)
  })

  it('are those that it says on small problems of every remainder of k by 4, in WebAssembly too', async () => {
    for (const k of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const few = blobs(`few ${k}`, 261, 3, 5, 4)
      const from = randomRows(few, k, 'start')
      const { counted, said } = await countPlain(few, from)
      expect(counted).toBe(said)
      expect(elkan(few, from, { tolerance: 0 }).distances).toBe(said + 261 * k)
    }
  })
})
