import { seeded } from '@kentro/core'
import { greedyKMeansPlusPlus, kMeansPlusPlus, maximin, strategies } from '@kentro/init'
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** Pairs of a point and a centre that the kernels were given, a candidate that becomes a seed once. */
const asked = vi.hoisted(() => ({ pairs: 0 }))

vi.mock('@kentro/kernels', async (importOriginal) => {
  const kernels = await importOriginal<typeof import('@kentro/kernels')>()
  const createSeeder: typeof kernels.createSeeder = (points, options) => {
    const seeder = kernels.createSeeder(points, options)
    let tried: string[] = []
    return {
      ...seeder,
      trying(candidates) {
        tried = Array.from({ length: candidates.length / points.d }, (_, l) =>
          candidates.slice(l * 2, l * 2 + 2).join(),
        )
        asked.pairs += points.n * tried.length
        return seeder.trying(candidates)
      },
      accepting(candidate) {
        if (typeof candidate !== 'number' && !tried.includes(candidate.join())) asked.pairs += points.n
        return seeder.accepting(candidate)
      },
    }
  }
  return { ...kernels, createSeeder }
})

const n = 1300
const points = { data: Float64Array.from({ length: 2 * n }, (_, p) => (p * p) % 1009), n, d: 2 }
const doubles = { data: Float64Array.from({ length: 2 * n }, (_, p) => (p >> 1) % 4), n, d: 2 }

beforeEach(() => {
  asked.pairs = 0
})

describe('distances', () => {
  const names = ['random-points', 'random-partition', 'first-k', 'maximin', 'k-means++', 'greedy-k-means++'] as const

  it.each(names)('are those that %s asks for', (name) => {
    for (const data of [points, doubles]) {
      for (const k of [1, 2, 3, 9]) {
        asked.pairs = 0
        const { distances } = strategies[name].initialize(data, k, seeded(k))
        expect(distances).toBe(asked.pairs)
      }
    }
  })

  it('of random points, a random partition and the first k are none', () => {
    for (const name of ['random-points', 'random-partition', 'first-k'] as const) {
      expect(strategies[name].initialize(points, 9, seeded(1)).distances).toBe(0)
    }
  })

  it('of maximin are n to all seeds but the last, and n norms', () => {
    expect(maximin(points, 9, seeded(1)).distances).toBe(8 * n)
    expect(maximin(points, 9, seeded(1), { start: 'mean' }).distances).toBe(8 * n)
    expect(asked.pairs).toBe(16 * n)
    expect(maximin(points, 9, seeded(1), { start: 'norm' }).distances).toBe(9 * n)
    expect(asked.pairs).toBe(24 * n)
  })

  it('of k-means++ are n to all seeds but the last', () => {
    expect(kMeansPlusPlus(points, 9, seeded(1)).distances).toBe(8 * n)
  })

  it('of greedy k-means++ are n to the first seed and to every candidate', () => {
    expect(greedyKMeansPlusPlus(points, 9, seeded(1)).distances).toBe((1 + 8 * 4) * n)
    expect(greedyKMeansPlusPlus(points, 9, seeded(1), { trials: 2 }).distances).toBe((1 + 8 * 2) * n)
    expect(asked.pairs).toBe((33 + 17) * n)
  })
})
