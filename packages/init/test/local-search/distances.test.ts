import { seeded } from '@kentro/core'
import { strategies } from '@kentro/init'
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** Pairs whose distance was asked for. Within a kernel or a solver, what counts is what these were asked for. */
const asked = vi.hoisted(() => {
  let depth = 0
  return {
    pairs: 0,
    count(pairs: number): void {
      if (depth === 0) this.pairs += pairs
    },
    within<T>(pairs: number, act: () => T): T {
      this.count(pairs)
      depth++
      try {
        return act()
      } finally {
        depth--
      }
    },
  }
})

vi.mock('@kentro/core', async (importOriginal) => {
  const core = await importOriginal<typeof import('@kentro/core')>()
  const squaredDistance: typeof core.squaredDistance = (...given) => {
    asked.count(1)
    return core.squaredDistance(...given)
  }
  return { ...core, squaredDistance }
})

vi.mock('../../src/local-search/internal/squares-to.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/local-search/internal/squares-to.ts')>()
  const squaresTo: typeof original.squaresTo = (x, centres, count, squares) =>
    asked.within(count, () => original.squaresTo(x, centres, count, squares))
  return { squaresTo }
})

vi.mock('@kentro/lloyd', async (importOriginal) => {
  const solvers = await importOriginal<typeof import('@kentro/lloyd')>()
  const lloyd: typeof solvers.lloyd = (...given) => {
    const clustering = asked.within(0, () => solvers.lloyd(...given))
    asked.count(clustering.distances)
    return clustering
  }
  return { ...solvers, lloyd }
})

vi.mock('@kentro/kernels', async (importOriginal) => {
  const kernels = await importOriginal<typeof import('@kentro/kernels')>()
  const createSeeder: typeof kernels.createSeeder = (points, options) => {
    const seeder = kernels.createSeeder(points, options)
    let tried: string[] = []
    const trying: typeof seeder.trying = (candidates) => {
      const { d } = points
      tried = Array.from({ length: candidates.length / d }, (_, l) => candidates.slice(l * d, l * d + d).join())
      return asked.within(points.n * tried.length, () => seeder.try(candidates))
    }
    // A candidate that becomes a seed is asked for once.
    const accepting: typeof seeder.accepting = (candidate) =>
      asked.within(typeof candidate === 'number' || tried.includes(candidate.join()) ? 0 : points.n, () =>
        seeder.accept(candidate),
      )
    return {
      ...seeder,
      trying,
      accepting,
      try: (candidates) => kernels.atOnce(trying(candidates)),
      accept: (candidate) => void kernels.atOnce(accepting(candidate)),
    }
  }
  const centreDistances: typeof kernels.centreDistances = (points, ...given) =>
    asked.within(points.n, () => kernels.centreDistances(points, ...given))
  const lowerDistances: typeof kernels.lowerDistances = (points, centres, ...given) =>
    asked.within((points.n * centres.length) / points.d, () => kernels.lowerDistances(points, centres, ...given))
  const ownDistances: typeof kernels.ownDistances = (points, ...given) =>
    asked.within(points.n, () => kernels.ownDistances(points, ...given))
  const assignNearest: typeof kernels.assignNearest = (points, centroids, ...given) =>
    asked.within((points.n * centroids.length) / points.d, () => kernels.assignNearest(points, centroids, ...given))
  return { ...kernels, createSeeder, centreDistances, lowerDistances, ownDistances, assignNearest }
})

const n = 700
const points = { data: Float64Array.from({ length: 2 * n }, (_, p) => (p * p) % 1009), n, d: 2 }
const doubles = { data: Float64Array.from({ length: 2 * n }, (_, p) => (p >> 1) % 4), n, d: 2 }

beforeEach(() => {
  asked.pairs = 0
})

describe('distances', () => {
  const names = [
    'ls++',
    'fls++',
    'multi-swap',
    'pnn-smoothing',
    'breathing',
    'random-swap',
    'look-ahead',
    'zig-zag',
  ] as const

  it.each(names)('are those that %s asks for', (name) => {
    for (const data of [points, doubles]) {
      for (const k of [1, 2, 3, 9]) {
        asked.pairs = 0
        const options = name === 'random-swap' ? { trials: 50 } : {}
        const { distances } = strategies[name].initialize(data, k, seeded(k), options)
        expect(distances).toBe(asked.pairs)
      }
    }
  })

  it('of zig-zag seeding by means are those that it asks for', () => {
    const { distances } = strategies['zig-zag'].initialize(points, 9, seeded(1), { ranking: 'means' } as object)
    expect(distances).toBe(asked.pairs)
  })

  it('of FLS++ are those of greedy k-means++, of the first means, and n (k + 1) a step', () => {
    const { distances } = strategies['fls++'].initialize(points, 9, seeded(1))
    expect(distances).toBe((1 + 8 * 4 + 9 + 20 * (9 + 1)) * n)
  })

  it('of LS++ are those of k-means++, of the two nearest seeds, and n a step, and of repairs', () => {
    const { distances } = strategies['ls++'].initialize(points, 9, seeded(1))
    expect(distances).toBeGreaterThan((8 + 9 + 25) * n)
    expect(distances).toBeLessThan((8 + 9 + 25 * 3) * n)
  })

  it('of random swap are a small part of the 2k n a trial that two iterations take', () => {
    const options: object = { trials: 200 }
    const { distances } = strategies['random-swap'].initialize(points, 50, seeded(1), options)
    expect(distances).toBeLessThan((200 * 2 * 50 * n) / 10)
  })
})
