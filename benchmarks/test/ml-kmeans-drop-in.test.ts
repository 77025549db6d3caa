import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { rowsOf } from '@kentro/benchmarks'
import { makeBlobs } from '@kentro/datasets'
import * as ours from '@kentro/kmeans/ml-kmeans'
import * as theirs from 'ml-kmeans'

/** Compiles only while our module can stand wherever theirs does. */
const dropIn: typeof theirs = ours

type Same<A, B> = [A, B] extends [B, A] ? true : false
const sameTypes: [
  Same<ours.Options, theirs.Options>,
  Same<ours.OptionsWithDefault, theirs.OptionsWithDefault>,
  Same<ours.OptionsWithoutDefault, theirs.OptionsWithoutDefault>,
  Same<ours.InitializationMethod, theirs.InitializationMethod>,
  Same<ReturnType<typeof ours.kmeans>, ReturnType<typeof theirs.kmeans>>,
  Same<ReturnType<typeof ours.kmeansGenerator>, ReturnType<typeof theirs.kmeansGenerator>>,
] = [true, true, true, true, true, true]

const METHODS = ['kmeans++', 'random', 'mostDistant'] as const

const manhattan = (p: number[], q: number[]): number => p.reduce((sum, value, j) => sum + Math.abs(value - q[j]), 0)

const blobs = (seed: number, n: number, d: number): number[][] =>
  rowsOf(makeBlobs({ n, d, centers: 4, std: 3, seed }).points)

/** Points on a coarse grid: full of ties and of duplicates. */
const grid = fc.integer({ min: 1, max: 3 }).chain((d) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: d, maxLength: d }), {
    minLength: 2,
    maxLength: 30,
  }),
)

const scattered = fc
  .record({ seed: fc.nat(), n: fc.integer({ min: 2, max: 120 }), d: fc.integer({ min: 1, max: 5 }) })
  .map(({ seed, n, d }) => blobs(seed, n, d))

/** Data with a start of some of its rows, or of places where it may have none. */
const problem = fc.oneof(grid, scattered).chain((data) => {
  const length = { minLength: 1, maxLength: Math.min(8, data.length) }
  const d = data[0].length
  const anywhere = fc.array(fc.array(fc.integer({ min: -12, max: 12 }), { minLength: d, maxLength: d }), length)
  return fc.record({
    data: fc.constant(data),
    initialization: fc.oneof(fc.shuffledSubarray(data, length), anywhere),
  })
})

/** Both end alike; the clusters of theirs may be those of the centroids before the last. */
function expectSame(data: number[][], k: number, options: theirs.Options): void {
  const [one, other] = [theirs.kmeans(data, k, options), dropIn.kmeans(data, k, options)]
  expect([other.iterations, other.converged]).toEqual([one.iterations, one.converged])
  expect(other.clusters).toEqual(one.nearest(data))
  expectClose(other.centroids, one.centroids)
}

function expectClose(some: number[][], others: number[][]): void {
  expect(some.map((row) => row.length)).toEqual(others.map((row) => row.length))
  const gaps = some.flatMap((row, c) => row.map((value, j) => Math.abs(value - others[c][j])))
  expect(Math.max(...gaps)).toBeLessThan(1e-12)
}

afterEach(() => void vi.restoreAllMocks())

describe('@kentro/kmeans/ml-kmeans in the place of ml-kmeans', () => {
  it('has the same exports and the same types', () => {
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort())
    expect(sameTypes).not.toContain(false)
  })

  it('returns what prints, is listed and becomes JSON in the same way', () => {
    const data = [[1], [2], [8], [9]]
    const [one, other] = [theirs, dropIn].map(({ kmeans }) => kmeans(data, 2, { initialization: [[1], [9]] }))
    expect(inspect(other)).toBe(inspect(one))
    expect(Object.keys(other)).toEqual(Object.keys(one))
    expect(JSON.stringify(other)).toBe(JSON.stringify(one))
    expect(other.computeInformation(data)).toEqual(one.computeInformation(data))
    expect(other.nearest([[4], [5], [6]])).toEqual(one.nearest([[4], [5], [6]]))
  })

  it('ends with the same clusters, centroids and iterations from the same start, empty clusters included (properties)', () => {
    fc.assert(
      fc.property(
        problem,
        fc.constantFrom(0, 1, 2, 5, 100),
        fc.constantFrom(0, 1e-6, 0.01, 1),
        ({ data, initialization }, maxIterations, tolerance) => {
          expectSame(data, initialization.length, { initialization, maxIterations, tolerance })
        },
      ),
      { numRuns: 150, seed: 1 },
    )
  })

  it('has the very clusters of theirs where these settled (properties)', () => {
    fc.assert(
      fc.property(problem, ({ data, initialization }) => {
        const [k, options] = [initialization.length, { initialization, tolerance: 0, maxIterations: 0 }]
        expect(dropIn.kmeans(data, k, options).clusters).toEqual(theirs.kmeans(data, k, options).clusters)
      }),
      { numRuns: 60, seed: 2 },
    )
  })

  it('does the same by another distance, from any start, empty clusters included (properties)', () => {
    const any = fc.integer({ min: 1, max: 3 }).chain((d) => {
      const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: d, maxLength: d })
      return fc.record({
        data: fc.array(row, { minLength: 5, maxLength: 20 }),
        initialization: fc.array(row, { minLength: 1, maxLength: 5 }),
      })
    })
    fc.assert(
      fc.property(any, fc.constantFrom(1, 3, 100), ({ data, initialization }, maxIterations) => {
        const options = { initialization, maxIterations, distanceFunction: manhattan }
        expectSame(data, initialization.length, options)
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  for (const initialization of METHODS) {
    it(`starts from the same points for the same seed with ${initialization}, or for the same Math.random`, () => {
      for (let seed = -3; seed < 17; seed++) {
        const data = blobs(seed + 3, 150, 1 + (seed & 3))
        expectSame(data, 1 + (seed & 7), { initialization, seed: seed * 1e9, maxIterations: 1, tolerance: 0 })
      }
      const data = blobs(7, 100, 2)
      const draws = [0.1, 0.9, 0.33, 0.5]
      const clusters = [theirs, dropIn].map(({ kmeans }) => {
        let at = 0
        vi.spyOn(Math, 'random').mockImplementation(() => draws[at++ % 4])
        return kmeans(data, 6, { initialization }).clusters
      })
      expect(clusters[1]).toEqual(clusters[0])
    })
  }

  it('finds points far from each other by another distance as theirs does', () => {
    const skewed = (p: number[], q: number[]) => Math.max(...p.map((value, j) => (value - q[j]) * (j + 2)), 0)
    for (let seed = 0; seed < 20; seed++) {
      const data = blobs(seed, 60, 2)
      expectSame(data, 5, { initialization: 'mostDistant', seed, maxIterations: 1, distanceFunction: skewed })
    }
  })

  it('yields as many results with the same centroids', () => {
    const data = blobs(5, 300, 3)
    for (const options of [{ seed: 2 }, { seed: 2, maxIterations: 3 }, { seed: 2, distanceFunction: manhattan }]) {
      const [some, others] = [theirs, dropIn].map(({ kmeansGenerator }) => [...kmeansGenerator(data, 6, options)])
      expect(others.map(({ iterations, converged }) => [iterations, converged])).toEqual(
        some.map(({ iterations, converged }) => [iterations, converged]),
      )
      others.forEach((result, at) => expectClose(result.centroids, some[at].centroids))
    }
  })

  it.each([
    [[[1], [2]], 3, {}],
    [[], 1, {}],
    [[[1], [2]], 0, {}],
    [[[1], [2]], 1.5, {}],
    [[[1], [2]], 2, { initialization: [[1]] }],
    [[[1], [2]], 2, { initialization: 'kmeans' }],
  ])('throws an Error of the same text for %j, %j, %j', (data, k, options) => {
    const message = (run: () => unknown) => {
      try {
        return run()
      } catch (error) {
        return (error as Error).message
      }
    }
    const [one, other] = [theirs, dropIn].map(({ kmeans }) => message(() => kmeans(data, k, options as theirs.Options)))
    expect(one).toBeTypeOf('string')
    expect(other).toBe(one)
  })
})

describe('where it differs from ml-kmeans on purpose', () => {
  it('returns the clusters of its last centroids, not of those before', () => {
    const [data, options] = [[[0], [1], [2], [3], [10]], { initialization: [[0], [1]], maxIterations: 1 }]
    expect(theirs.kmeans(data, 2, options).clusters).toEqual([0, 1, 1, 1, 1])
    expect(dropIn.kmeans(data, 2, options).clusters).toEqual([0, 0, 0, 1, 1])
  })

  it('gives an empty cluster a point where it chose the start', () => {
    const data = [
      [8, 7],
      [10, 11],
      [4, 6],
      [11, 2],
      [10, 1],
      [0, 10],
    ]
    const sizes = ({ kmeans }: typeof theirs) => {
      const information = kmeans(data, 3, { initialization: 'random', seed: 2 }).computeInformation(data)
      return information.map(({ size }) => size)
    }
    expect(sizes(theirs)).toEqual([0, 4, 2])
    expect(sizes(dropIn)).toEqual([1, 3, 2])
  })

  it('yields results that do not change afterwards, and goes on to the end with maxIterations 0', () => {
    const data = blobs(1, 100, 2)
    const shared = ({ kmeansGenerator }: typeof theirs) =>
      new Set([...kmeansGenerator(data, 4, { seed: 1 })].map(({ clusters }) => clusters)).size === 1
    expect([theirs, dropIn].map(shared)).toEqual([true, false])
    const unlimited = ({ kmeansGenerator }: typeof theirs) =>
      [...kmeansGenerator(data, 4, { seed: 1, maxIterations: 0 })].length
    expect(unlimited(theirs)).toBe(0)
    expect(unlimited(dropIn)).toBe(dropIn.kmeans(data, 4, { seed: 1 }).iterations)
  })

  it('throws where theirs returns something all the same', () => {
    const start = { initialization: [[0], [9]] }
    const data = [[0], [1], [9]]
    const wide = [0, 9].map((x) => [x, 5])
    const nonsense: ((lib: typeof theirs) => unknown)[] = [
      ({ kmeans }) => kmeans([...data, []], 2, start),
      ({ kmeans }) => kmeans(data, 2, { ...start, tolerance: NaN }),
      ({ kmeans }) => kmeans(data, 2, { ...start, tolerance: -1 }),
      ({ kmeans }) => kmeans(data, 2, { initialization: wide }),
      ({ kmeans }) => kmeans(data, 2, start).nearest([[NaN]]),
      ({ kmeans }) => kmeans(data, 2, start).nearest([[]]),
      ({ kmeans }) => kmeans(data, 2, start).computeInformation([[0]]),
    ]
    for (const run of nonsense) {
      expect(() => run(theirs)).not.toThrow()
      expect(() => run(dropIn)).toThrow(/ must /)
    }
  })
})
