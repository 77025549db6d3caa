import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { kmeans, kmeansGenerator } from '@kentro/kmeans/ml-kmeans'
import type { Options } from '@kentro/kmeans/ml-kmeans'
import { blobs } from './blobs.ts'

const DATA = [
  [1, 1],
  [2, 1],
  [9, 8],
  [9, 10],
]
const START = [
  [0, 0],
  [9, 9],
]
const MEANS = [
  [1.5, 1],
  [9, 9],
]

const manhattan = (p: number[], q: number[]): number => p.reduce((sum, value, j) => sum + Math.abs(value - q[j]), 0)

const rows = (n: number, d: number, k: number, seed: number): number[][] => {
  const { data } = blobs(n, d, k, seed)
  return Array.from({ length: n }, (_, i) => [...data.subarray(i * d, (i + 1) * d)])
}

afterEach(() => void vi.restoreAllMocks())

describe('kmeans(data, k, options)', () => {
  it('moves given centroids to the means of their points, and counts the iteration that confirms it', () => {
    expect(kmeans(DATA, 2, { initialization: START })).toMatchObject({
      clusters: [0, 0, 1, 1],
      centroids: MEANS,
      converged: true,
      iterations: 2,
    })
    expect(kmeans(DATA, 2, { initialization: MEANS }).iterations).toBe(1)
  })

  it('returns plain arrays and the distance, and becomes JSON without the latter', () => {
    const result = kmeans(DATA, 2, { initialization: START })
    expect(Object.keys(result)).toEqual(['clusters', 'centroids', 'converged', 'iterations', 'distance'])
    expect([Array.isArray(result.clusters), result.centroids.every(Array.isArray)]).toEqual([true, true])
    expect(result.distance([1, 2], [4, 6])).toBe(25)
    expect(Object.keys(JSON.parse(JSON.stringify(result)) as object)).not.toContain('distance')
  })

  it('has converged once no centroid moved by more than the tolerance, in squared distance', () => {
    const data = [[0], [1], [2], [3], [10]]
    // From 0 and 1 they go to 0 and 4, to 1 and 6.5, to 1.5 and 10, where they stay.
    const iterations = (tolerance: number) => kmeans(data, 2, { initialization: [[0], [1]], tolerance }).iterations
    expect([9, 8.99, 6.25, 6.24, 0].map(iterations)).toEqual([1, 2, 2, 4, 4])
    const left = kmeans(data, 2, { initialization: [[0], [1]], maxIterations: 1 })
    expect(left).toMatchObject({ converged: false, iterations: 1, centroids: [[0], [4]], clusters: [0, 0, 0, 1, 1] })
    const met = kmeans(data, 2, { initialization: [[0], [1]], maxIterations: 1, tolerance: 9 })
    expect(met).toMatchObject({ converged: true, iterations: 1 })
  })

  it('takes 100 iterations at most, and as many as needed with maxIterations 0', () => {
    const data = Array.from({ length: 1000 }, (_, i) => [i])
    const initialization = data.slice(0, 10)
    const fit = (maxIterations?: number) =>
      kmeans(data, 10, { initialization, ...(maxIterations !== undefined && { maxIterations }) })
    expect(fit()).toMatchObject({ iterations: 100, converged: false })
    expect(fit(0).iterations).toBeGreaterThan(100)
    expect(fit(0).converged).toBe(true)
    expect(fit(Infinity)).toEqual(fit(0))
    expect([1, 2, 2.5, 20].map((limit) => fit(limit).iterations)).toEqual([1, 2, 3, 20])
  })

  it('returns the clusters of its centroids, also where it was stopped early', () => {
    const data = rows(300, 2, 6, 1)
    for (const options of [
      { maxIterations: 1 },
      { maxIterations: 3 },
      { tolerance: 10 },
      { distanceFunction: manhattan },
    ]) {
      const result = kmeans(data, 6, { seed: 1, ...options })
      expect(result.clusters).toEqual(result.nearest(data))
    }
  })

  it('keeps an empty cluster where the caller put it', () => {
    const data = [[1], [2], [6]]
    const result = kmeans(data, 2, { initialization: [[2], [100]] })
    expect(result).toMatchObject({ clusters: [0, 0, 0], centroids: [[3], [100]], converged: true, iterations: 2 })
    expect(result.computeInformation(data)[1]).toEqual({ centroid: [100], error: -1, size: 0 })
  })

  it('gives an empty cluster of a start that it chose the point farthest from its centroid', () => {
    const data = [
      [8, 7],
      [10, 11],
      [4, 6],
      [11, 2],
      [10, 1],
      [0, 10],
    ]
    const result = kmeans(data, 3, { initialization: 'random', seed: 2 })
    expect(result.computeInformation(data).map(({ size }) => size)).toEqual([1, 3, 2])
  })

  it('leaves a cluster empty where there is no point to give', () => {
    const result = kmeans([[1], [1]], 2, { initialization: 'random', seed: 1 })
    expect(result.computeInformation([[1], [1]])).toEqual([
      { centroid: [1], error: 0, size: 2 },
      { centroid: [1], error: -1, size: 0 },
    ])
  })

  it('starts from the same points for the same seed, and from others for other seeds', () => {
    const data = rows(200, 2, 9, 2)
    for (const initialization of ['kmeans++', 'random', 'mostDistant'] as const) {
      const first = (seed: number) => kmeans(data, 9, { initialization, seed, maxIterations: 1 }).centroids
      expect(first(5)).toEqual(first(5))
      expect(new Set([1, 2, 3, 4].map((seed) => String(first(seed)))).size).toBe(4)
    }
  })

  it('draws from Math.random without a seed, and only as long as it chooses a start', () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.6)
    const asked = (options: Options) => {
      random.mockClear()
      kmeans(DATA, 2, options)
      return random.mock.calls.length
    }
    expect(asked({ initialization: 'mostDistant' })).toBe(1)
    expect(asked({ initialization: 'random' })).toBe(2)
    expect(asked({ initialization: START })).toBe(0)
    expect(asked({ seed: 1 })).toBe(0)
  })

  it('chooses points far from each other with mostDistant, by the distance that was given', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const data = [
      [0, 0],
      [3, 3],
      [5, 0],
      [1, 0],
    ]
    // A tolerance that large keeps the first assignment: the start shows in it.
    const options = { initialization: 'mostDistant', tolerance: 1e9 } as const
    expect(kmeans(data, 2, options).clusters).toEqual([0, 1, 1, 0])
    // Here the point at (3, 3) is the farthest, and (5, 0) remains with the first.
    const weighted = (p: number[], q: number[]) => Math.abs(p[0] - q[0]) / 100 + Math.abs(p[1] - q[1])
    expect(kmeans(data, 2, { ...options, distanceFunction: weighted }).clusters).toEqual([0, 1, 0, 0])
  })

  it('takes no point twice with mostDistant, however many are equal', () => {
    const result = kmeans([[1], [1], [1]], 3, { initialization: 'mostDistant', seed: 1, distanceFunction: manhattan })
    expect(result).toMatchObject({ clusters: [0, 0, 0], centroids: [[1], [1], [1]] })
  })

  it('assigns by another distance, still moves to means, and keeps an empty cluster then', () => {
    const data = [
      [0, 0],
      [4, 4],
      [0, 7],
    ]
    const initialization = [
      [0, 0],
      [4, 4],
      [50, 50],
    ]
    // To (0, 0) it is 7 and to (4, 4) it is 7, a tie; the Euclidean distance to (4, 4) is less.
    const result = kmeans(data, 3, { initialization, distanceFunction: manhattan, maxIterations: 1 })
    expect(result.centroids).toEqual([
      [0, 3.5],
      [4, 4],
      [50, 50],
    ])
    expect(kmeans(data, 2, { initialization: initialization.slice(0, 2), maxIterations: 1 }).centroids[0]).toEqual([
      0, 0,
    ])
  })

  it('ends in the same place whether squared Euclidean distances are the default or given (properties)', () => {
    const squared = (p: number[], q: number[]) => p.reduce((sum, value, j) => sum + (value - q[j]) ** 2, 0)
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 60 }), fc.integer({ min: 1, max: 4 }), fc.nat(), (n, d, seed) => {
        const data = rows(n, d, 3, seed)
        const [k, initialization] = [4, data.slice(0, 4)]
        const slow = kmeans(data, k, { initialization, distanceFunction: squared })
        fc.pre(slow.computeInformation(data).every(({ size }) => size > 0))
        const fast = kmeans(data, k, { initialization })
        expect([fast.clusters, fast.iterations, fast.converged]).toEqual([
          slow.clusters,
          slow.iterations,
          slow.converged,
        ])
      }),
      { numRuns: 60, seed: 2 },
    )
  })

  it('handles k = 1, k = n, one column, a constant column and rows that are typed arrays', () => {
    expect(kmeans(DATA, 1)).toMatchObject({ centroids: [[5.25, 5]], clusters: [0, 0, 0, 0] })
    expect(new Set(kmeans(DATA, 4, { seed: 3 }).clusters).size).toBe(4)
    expect(kmeans([[7]], 1)).toMatchObject({ centroids: [[7]], converged: true })
    const typed = DATA.map((row) => Float64Array.from(row)) as unknown as number[][]
    expect(kmeans(typed.slice(0, 2), 2, { initialization: typed.slice(0, 2) }).iterations).toBe(1)
    for (const options of [{}, { distanceFunction: manhattan }]) {
      const result = kmeans(typed, 2, { initialization: typed.slice(1, 3), ...options })
      expect(result).toMatchObject({ clusters: [0, 0, 1, 1], centroids: MEANS })
    }
    const constant = DATA.map(([x]) => [x, 5])
    expect(kmeans(constant, 2, { initialization: START }).centroids).toEqual(MEANS.map(([x]) => [x, 5]))
  })

  it('changes neither data nor start', () => {
    const [data, initialization] = [structuredClone(DATA), structuredClone(START)]
    for (const options of [{}, { distanceFunction: manhattan }]) {
      const result = kmeans(data, 2, { initialization, ...options })
      for (const row of result.centroids) row.fill(NaN)
    }
    expect([data, initialization]).toEqual([DATA, START])
  })

  it('takes undefined for an option that is not given, and passes over options it does not know', () => {
    const given = { maxIterations: undefined, tolerance: undefined, distanceFunction: undefined } as unknown as Options
    const usual = kmeans(DATA, 2, { seed: 1 })
    expect(kmeans(DATA, 2, { seed: 1, ...given })).toEqual(usual)
    expect(kmeans(DATA, 2, { seed: 1, withIterations: true } as Options)).toEqual(usual)
    expect(kmeans(DATA, 2, null as unknown as Options).clusters).toHaveLength(4)
  })

  it('says with the words of ml-kmeans what programs may look for', () => {
    const wrongK = 'K should be a positive integer smaller than the number of points'
    for (const k of [0, -1, 2.5, NaN, 5, '2']) expect(() => kmeans(DATA, k as number)).toThrow(new RangeError(wrongK))
    expect(() => kmeans([], 1)).toThrow(wrongK)
    expect(() => kmeans(DATA, 3, { initialization: START })).toThrow(
      new RangeError('The initial centers should have the same length as K'),
    )
    for (const name of ['kmeans+', 'toString', null]) {
      expect(() => kmeans(DATA, 2, { initialization: name as 'random' })).toThrow(
        new RangeError(`Unknown initialization method: "${name}"`),
      )
    }
  })

  it.each([
    [[[1], [NaN]], {}, 'data[1][0] must be finite, got NaN'],
    [[[1], ['2']], {}, "data[1][0] must be a number, got '2'"],
    [[[1], [2, 3]], {}, 'data[1] must have d = 1 coordinates, as data[0] has, got 2'],
    [
      [[1], [1e200]],
      {},
      'data must have spans whose squares can be summed in float64, got a span of 1e+200 in column 0',
    ],
    ['ab', {}, "data must be an array of rows, got 'ab'"],
    [[[1], [2]], { initialization: [[1, 2]] }, 'initialization must have d = 1 columns, as data have, got 2'],
    [[[1], [2]], { initialization: [[NaN]] }, 'initialization[0][0] must be finite, got NaN'],
    [[[1], [2]], { maxIterations: -1 }, 'maxIterations must be a number of at least 0, got -1'],
    [[[1], [2]], { maxIterations: NaN }, 'maxIterations must be a number of at least 0, got NaN'],
    [[[1], [2]], { maxIterations: '5' }, "maxIterations must be a number of at least 0, got '5'"],
    [[[1], [2]], { tolerance: -1 }, 'tolerance must be a finite number of at least 0, got -1'],
    [[[1], [2]], { seed: 1.5 }, 'seed must be an integer, got 1.5'],
    [[[1], [2]], { seed: 'a' }, "seed must be an integer, got 'a'"],
    [[[1], [2]], { distanceFunction: 'l1' }, "distanceFunction must be a function, got 'l1'"],
    [
      [[1], [2]],
      { distanceFunction: () => NaN },
      'data[0] must have a distance below Infinity to one of the centroids, got NaN',
    ],
    [[[1], [2]], 5, 'options must be an object, got 5'],
  ])('says what is wrong with %j, %j', (data, options, message) => {
    expect(() => kmeans(data as number[][], 1, options as Options)).toThrow(message)
  })

  it('lets other distances have numbers whose squares leave float64', () => {
    const data = [[1], [1e200]]
    expect(kmeans(data, 2, { initialization: data, distanceFunction: manhattan }).clusters).toEqual([0, 1])
  })
})

describe('a result', () => {
  const result = kmeans(DATA, 2, { initialization: START })

  it('finds the nearest centroid of any points, the lowest index on ties', () => {
    expect(
      [
        [0, 0],
        [100, 100],
        [5.25, 5],
      ].flatMap((point) => result.nearest([point])),
    ).toEqual([0, 1, 0])
    expect(result.nearest([])).toEqual([])
  })

  it('knows centroid, mean distance and size of its clusters', () => {
    expect(result.computeInformation(DATA)).toEqual([
      { centroid: [1.5, 1], error: 0.25, size: 2 },
      { centroid: [9, 9], error: 1, size: 2 },
    ])
    const other = kmeans(DATA, 2, { initialization: START, distanceFunction: manhattan })
    expect(other.computeInformation(DATA).map(({ error }) => error)).toEqual([0.5, 1])
  })

  it('does not answer for points that cannot be compared, nor for others than it was made of', () => {
    const wrong = [
      [[[1, 1], [1]], 'data[1] must have d = 2 coordinates, as the centroids have, got 1'],
      [[[1, 1, 1]], 'data[0] must have d = 2 coordinates, as the centroids have, got 3'],
      [[[NaN, 1]], 'data[0] must have a distance below Infinity to one of the centroids, got NaN'],
    ] as const
    for (const [data, message] of wrong) {
      expect(() => result.nearest(data as unknown as number[][])).toThrow(new RangeError(message))
    }
    expect(() => result.computeInformation(DATA.slice(1))).toThrow(
      new RangeError('data must be the n = 4 points clustered, got 3'),
    )
  })
})

describe('kmeansGenerator(data, k, options)', () => {
  const data = rows(400, 3, 3, 4)
  // Empty at first.
  const FAR = [1e3, 1e3, 1e3]

  for (const [name, distanceFunction] of [
    ['the default', undefined],
    ['another', manhattan],
  ] as const) {
    it(`yields what kmeans returns after as many iterations, by ${name} distance`, () => {
      const options: Options = {
        initialization: [...data.slice(0, 6), FAR],
        tolerance: 0,
        ...(distanceFunction && { distanceFunction }),
      }
      const results = [...kmeansGenerator(data, 7, options)]
      expect(results.length).toBeGreaterThan(4)
      results.forEach((result, at) => expect(result).toEqual(kmeans(data, 7, { ...options, maxIterations: at + 1 })))
      expect(results.map(({ converged }) => converged)).toEqual(results.map((_, at) => at === results.length - 1))
      expect(results.at(-1)).toEqual(kmeans(data, 7, options))
    })
  }

  it('yields results of their own: what is done to one does not show in the next', () => {
    const usual = [...kmeansGenerator(data, 7, { seed: 3 })].at(-1)
    let last
    for (const result of kmeansGenerator(data, 7, { seed: 3 })) {
      last = structuredClone({ ...result, distance: null })
      result.clusters.fill(0)
      for (const row of result.centroids) row.fill(0)
    }
    expect(last).toEqual({ ...usual, distance: null })
  })

  it('can be left at any time, stops at maxIterations, and goes on to the end with 0', () => {
    for (const { iterations } of kmeansGenerator(data, 7, { seed: 3 })) if (iterations === 2) break
    const counts = [2, 0].map((maxIterations) => [...kmeansGenerator(data, 7, { seed: 3, maxIterations })].length)
    expect(counts).toEqual([2, kmeans(data, 7, { seed: 3 }).iterations])
  })

  it('checks its arguments when the first result is asked for', () => {
    const results = kmeansGenerator([[1]], 2)
    expect(() => results.next()).toThrow('K should be a positive integer smaller than the number of points')
  })
})
