import { seeded } from '@kentro/core'
import { strategies } from '@kentro/init'
import { describe, expect, it, vi } from 'vitest'

/** Pairs of a point and a centre that the kernels were given. */
const asked = vi.hoisted(() => ({ pairs: 0 }))

vi.mock('@kentro/kernels', async (importOriginal) => {
  const kernels = await importOriginal<typeof import('@kentro/kernels')>()
  const createSeeder: typeof kernels.createSeeder = (points, options) => {
    const seeder = kernels.createSeeder(points, options)
    return {
      ...seeder,
      accept(candidate) {
        asked.pairs += points.n
        seeder.accept(candidate)
      },
    }
  }
  const centreDistances: typeof kernels.centreDistances = (points, ...rest) => {
    asked.pairs += points.n
    kernels.centreDistances(points, ...rest)
  }
  return { ...kernels, createSeeder, centreDistances }
})

const n = 1300
const points = { data: Float64Array.from({ length: 2 * n }, (_, p) => (p * p) % 1009), n, d: 2 }
const doubles = { data: Float64Array.from({ length: 2 * n }, (_, p) => (p >> 1) % 4), n, d: 2 }

describe('distances', () => {
  it.each(['ostrovsky', 'd-alpha'] as const)('are those that %s asks for', (name) => {
    for (const data of [points, doubles]) {
      for (const k of [1, 2, 3, 9]) {
        asked.pairs = 0
        const { distances } = strategies[name].initialize(data, k, seeded(k))
        expect(distances).toBe(asked.pairs)
      }
    }
  })

  it('are n to all seeds but the last, and to the mean of all for the pair', () => {
    expect(strategies['ostrovsky'].initialize(points, 9, seeded(1)).distances).toBe(9 * n)
    expect(strategies['d-alpha'].initialize(points, 9, seeded(1)).distances).toBe(8 * n)
  })
})
