import { strategies } from '@kentro/init'
import { describe, expect, it, vi } from 'vitest'
import { uneven } from './partition.ts'

/** Pairs of a point and a centre that the kernels were given. */
const asked = vi.hoisted(() => ({ pairs: 0 }))

vi.mock('@kentro/kernels', async (importOriginal) => {
  const kernels = await importOriginal<typeof import('@kentro/kernels')>()
  const createSeeder: typeof kernels.createSeeder = (points, options) => {
    const seeder = kernels.createSeeder(points, options)
    return {
      ...seeder,
      accepting(candidate) {
        asked.pairs += points.n
        return seeder.accepting(candidate)
      },
    }
  }
  const centreDistances: typeof kernels.centreDistances = (points, ...rest) => {
    asked.pairs += points.n
    kernels.centreDistances(points, ...rest)
  }
  return { ...kernels, createSeeder, centreDistances }
})

const n = 600
const points = uneven(1, n, 2)

function askedBy(name: 'var-part' | 'pca-part' | 'kkz' | 'sorting', k: number, options?: object): number[] {
  asked.pairs = 0
  const { distances } = strategies[name].initialize(points, k, () => 0.5, options)
  return [distances, asked.pairs]
}

describe('distances', () => {
  it('of parts are none: all that they take is sums', () => {
    for (const cut of ['mean', 'otsu', 'optimal']) {
      expect(askedBy('var-part', 9, { cut })).toEqual([0, 0])
      expect(askedBy('pca-part', 9, { cut })).toEqual([0, 0])
    }
  })

  it('of KKZ are n norms, and n to all seeds but the last', () => {
    expect(askedBy('kkz', 1)).toEqual([n, 0])
    expect(askedBy('kkz', 9)).toEqual([9 * n, 8 * n])
  })

  it('of sorting are n to its reference', () => {
    expect(askedBy('sorting', 9)).toEqual([n, n])
    expect(askedBy('sorting', 9, { reference: 'random' })).toEqual([n, n])
  })
})
