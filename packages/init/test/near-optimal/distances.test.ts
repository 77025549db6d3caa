import { seeded } from '@kentro/core'
import { hgMeans, strategies } from '@kentro/init'
import { describe, expect, it, vi } from 'vitest'
import { numbers } from './numbers.ts'

/** Pairs of points that kernels were given, a candidate that becomes a seed once, and pairs of centroids that are matched. */
const asked = vi.hoisted(() => ({ pairs: 0, matching: false }))

vi.mock('@kentro/kernels', async (importOriginal) => {
  const kernels = await importOriginal<typeof import('@kentro/kernels')>()
  const createEngine: typeof kernels.createEngine = (points, ...rest) => {
    const engine = kernels.createEngine(points, ...rest)
    return {
      ...engine,
      assigning(centroids) {
        asked.pairs += points.n * (centroids.length / points.d)
        return engine.assigning(centroids)
      },
    }
  }
  const createSeeder: typeof kernels.createSeeder = (points, options) => {
    const seeder = kernels.createSeeder(points, options)
    let tried: string[] = []
    const trying: typeof seeder.trying = (candidates) => {
      tried = Array.from({ length: candidates.length / points.d }, (_, l) =>
        candidates.slice(l * points.d, (l + 1) * points.d).join(),
      )
      asked.pairs += points.n * tried.length
      return seeder.trying(candidates)
    }
    const accepting: typeof seeder.accepting = (candidate) => {
      if (typeof candidate !== 'number' && !tried.includes(candidate.join())) asked.pairs += points.n
      return seeder.accepting(candidate)
    }
    return {
      ...seeder,
      trying,
      accepting,
      try: (candidates) => kernels.atOnce(trying(candidates)),
      accept: (candidate) => void kernels.atOnce(accepting(candidate)),
    }
  }
  return { ...kernels, createEngine, createSeeder }
})

vi.mock('@kentro/core', async (importOriginal) => {
  const core = await importOriginal<typeof import('@kentro/core')>()
  const squaredDistance: typeof core.squaredDistance = (...given) => {
    if (asked.matching) asked.pairs++
    return core.squaredDistance(...given)
  }
  return { ...core, squaredDistance }
})

vi.mock('../../src/near-optimal/internal/crossover.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/near-optimal/internal/crossover.ts')>()
  const crossover: typeof original.crossover = (...given) => {
    asked.matching = true
    const child = original.crossover(...given)
    asked.matching = false
    return child
  }
  return { crossover }
})

const cases = [
  { name: 'hg-means', options: { population: 3, iterations: 8 } },
  { name: 'recombinator', options: { population: 3 } },
  { name: 'fast-global', options: {} },
  { name: 'fast-global', options: { candidates: 7 } },
] as const

describe('distances', () => {
  it.each(cases)('are those that $name asks for, with $options', ({ name, options }) => {
    const doubles = { data: numbers('doubles', 90, 2).data.map((value) => value % 3), n: 90, d: 2 }
    for (const points of [numbers('many', 700, 2), doubles]) {
      for (const k of [1, 2, 3, 12]) {
        asked.pairs = 0
        const { distances } = strategies[name].initialize(points, k, seeded(k), options)
        expect(distances).toBe(asked.pairs)
      }
    }
  })

  it('are matched as well', () => {
    asked.pairs = 0
    hgMeans(numbers('few', 5, 2), 2, seeded(1), { population: 1, iterations: 1 })
    expect(asked.pairs % 5).toBe(4)
  })
})
