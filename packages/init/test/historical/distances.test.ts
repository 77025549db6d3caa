import { seeded } from '@kentro/core'
import { strategies } from '@kentro/init'
import { describe, expect, it, vi } from 'vitest'
import { wholePoints } from './whole-points.ts'

/** Pairs of points that kernels were given; those of a solver beyond its assignments are its own affair. */
const asked = vi.hoisted(() => ({ pairs: 0, solving: false }))

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
    const accepting: typeof seeder.accepting = (candidate) => {
      asked.pairs += points.n
      return seeder.accepting(candidate)
    }
    return { ...seeder, accepting, accept: (candidate) => void kernels.atOnce(accepting(candidate)) }
  }
  const centreDistances: typeof kernels.centreDistances = (points, centre, q, out, from = 0, to = points.n) => {
    asked.pairs += to - from
    kernels.centreDistances(points, centre, q, out, from, to)
  }
  const ownDistances: typeof kernels.ownDistances = (points, ...rest) => {
    if (!asked.solving) asked.pairs += points.n
    kernels.ownDistances(points, ...rest)
  }
  return { ...kernels, createEngine, createSeeder, centreDistances, ownDistances }
})

vi.mock('@kentro/lloyd', async (importOriginal) => {
  const solvers = await importOriginal<typeof import('@kentro/lloyd')>()
  const lloyd: typeof solvers.lloyd = (...given) => {
    asked.solving = true
    const clustering = solvers.lloyd(...given)
    asked.solving = false
    return clustering
  }
  return { ...solvers, lloyd }
})

const names = ['bradley-fayyad', 'luxburg', 'projection', 'lbg', 'split', 'bisecting', 'kaufman-rousseeuw'] as const

describe('distances', () => {
  it.each(names)('are those that %s asks for', (name) => {
    for (const points of [wholePoints('many', 700, 2, 1000), wholePoints('doubles', 90, 2, 3)]) {
      for (const k of [1, 2, 3, 12]) {
        for (const option of optionsOf(name)) {
          asked.pairs = 0
          const { distances } = strategies[name].initialize(points, k, seeded(k), option)
          expect(distances).toBe(asked.pairs)
        }
      }
    }
  })
})

/** No options, and what changes how many distances there are. */
function optionsOf(name: (typeof names)[number]): object[] {
  if (name === 'projection') return [{}, { toward: 'farthest' }]
  if (name === 'bisecting') return [{}, { by: 'size' }, { trials: 1 }]
  return [{}]
}
