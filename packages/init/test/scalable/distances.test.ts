import { seeded } from '@kentro/core'
import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** Pairs of a point and a centre that were met, a candidate that becomes a seed once. */
const asked = vi.hoisted(() => ({ pairs: 0, elsewhere: 0 }))

/** What others do counts by what they are asked for, not by the distances that they call for. */
const within = vi.hoisted(() => <T>(pairs: number, run: () => T): T => {
  asked.pairs += pairs
  asked.elsewhere++
  try {
    return run()
  } finally {
    asked.elsewhere--
  }
})

vi.mock('@kentro/core', async (importOriginal) => {
  const core = await importOriginal<typeof import('@kentro/core')>()
  const squaredDistance: typeof core.squaredDistance = (...pair) => {
    if (asked.elsewhere === 0) asked.pairs++
    return core.squaredDistance(...pair)
  }
  return { ...core, squaredDistance }
})

vi.mock('../../src/scalable/internal/least-of-four.ts', async (importOriginal) => {
  const { leastOfFour } = await importOriginal<typeof import('../../src/scalable/internal/least-of-four.ts')>()
  const counted: typeof leastOfFour = (...four) => {
    asked.pairs += 4
    return leastOfFour(...four)
  }
  return { leastOfFour: counted }
})

// Of what Lloyd's algorithm does, only the assignments count.
vi.mock('@kentro/lloyd', async (importOriginal) => {
  const solvers = await importOriginal<typeof import('@kentro/lloyd')>()
  const lloyd: typeof solvers.lloyd = (...all) => within(0, () => solvers.lloyd(...all))
  return { ...solvers, lloyd }
})

vi.mock('@kentro/kernels', async (importOriginal) => {
  const kernels = await importOriginal<typeof import('@kentro/kernels')>()

  const createSeeder: typeof kernels.createSeeder = (points, options) => {
    const seeder = kernels.createSeeder(points, options)
    let tried: string[] = []
    const trying: typeof seeder.trying = (candidates) => {
      const { n, d } = points
      const count = candidates.length / d
      tried = Array.from({ length: count }, (_, l) => candidates.slice(l * d, (l + 1) * d).join())
      return within(n * count, () => seeder.try(candidates))
    }
    const accepting: typeof seeder.accepting = (candidate) =>
      within(typeof candidate === 'number' || tried.includes(candidate.join()) ? 0 : points.n, () =>
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
  const createEngine: typeof kernels.createEngine = (points, options, threads) => {
    const engine = kernels.createEngine(points, options, threads)
    const assign = (centroids: Float64Array) => within(points.n * options.k, () => engine.assign(centroids))
    return { ...engine, assign, assigning: assign }
  }
  const centreDistances: typeof kernels.centreDistances = (...all) =>
    within(all[0].n, () => kernels.centreDistances(...all))
  // These are known already: of each point to the centre that it was assigned to.
  const ownDistances: typeof kernels.ownDistances = (...all) => within(0, () => kernels.ownDistances(...all))
  return { ...kernels, createSeeder, createEngine, centreDistances, ownDistances }
})

const n = 1300
const points = { data: Float64Array.from({ length: 2 * n }, (_, p) => (p * p) % 1009), n, d: 2 }
const doubles = { data: Float64Array.from({ length: 2 * n }, (_, p) => (p >> 1) % 4), n, d: 2 }

beforeEach(() => {
  asked.pairs = 0
})

const cases: [StrategyName, object][] = [
  ['k-means||', {}],
  ['k-means||', { oversampling: 0 }],
  ['k-means||', { rounds: 2, oversampling: 0.25, reduce: 'greedy-k-means++' }],
  ['k-means||', { iterations: 3 }],
  ['afk-mc2', {}],
  ['afk-mc2', { chain: 1 }],
  ['afk-mc2', { chain: 30, proposal: 'uniform' }],
  ['lightweight-coreset', {}],
  ['lightweight-coreset', { size: 3 }],
  ['lightweight-coreset', { size: 200, reduce: 'greedy-k-means++', iterations: 5 }],
  ['rejection-sampling', {}],
  ['rejection-sampling', { proposals: 1 }],
]

describe('distances', () => {
  it.each(cases)('are those that %s asks for, with %o', (name, options) => {
    for (const data of [points, doubles]) {
      for (const k of [1, 2, 3, 9, 30]) {
        asked.pairs = 0
        const { distances } = strategies[name].initialize(data, k, seeded(k), options)
        expect(distances).toBe(asked.pairs)
      }
    }
  })

  it('of k-means|| are n to each candidate, and those of the reduction', () => {
    const { distances } = strategies['k-means||'].initialize(points, 9, seeded(1))
    const candidates = Math.floor(distances / n)
    expect(candidates).toBeGreaterThan(5 * 9)
    expect(candidates).toBeLessThan(1 + 5 * 18 + 40)
    expect(distances - candidates * n).toBe(8 * candidates)
  })

  it('of PRONE are none, but places count as one each', () => {
    for (const lift of ['point', 'mean']) {
      expect(strategies.prone.initialize(points, 9, seeded(1), { lift } as object).distances).toBe(n)
    }
    expect(asked.pairs).toBe(0)
  })
})
