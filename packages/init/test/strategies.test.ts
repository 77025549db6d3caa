import { points as owned, seeded } from '@kentro/core'
import type { Initialize, PointsLike, Random } from '@kentro/core'
import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

fc.configureGlobal({ seed: 1 })

const names = Object.keys(strategies) as StrategyName[]
const rows = [
  [0, 5],
  [1, 5],
  [10, 5],
]

/** Points on a coarse grid, so that some are equal, in both kinds of array; with weights of which some are 0. */
const problems = fc
  .record({ n: fc.integer({ min: 1, max: 40 }), d: fc.integer({ min: 1, max: 3 }), seed: fc.nat() })
  .chain(({ n, d, seed }) => {
    const random = seeded(seed)
    const float32 = Float32Array.from({ length: n * d }, () => Math.floor(random() * 6) / 8)
    const weights = Float64Array.from({ length: n }, (_, i) => (i === seed % n ? 1 : Math.floor(random() * 4) / 3))
    const points = { data: Float64Array.from(float32), n, d }
    const options = fc.constantFrom(undefined, { weights })
    return fc.record({
      points: fc.constant(points),
      float32: fc.constant({ data: float32, n, d }),
      k: fc.integer({ min: 1, max: n }),
      seed: fc.constant(seed),
      options,
    })
  })

describe('strategies', () => {
  it('are listed by their own names', () => {
    expect(names).toEqual(['random-points', 'random-partition', 'first-k', 'maximin', 'k-means++', 'greedy-k-means++'])
    for (const name of names) expect(strategies[name].name).toBe(name)
  })

  it('say whether they draw', () => {
    for (const { initialize, deterministic } of Object.values(strategies)) {
      let draws = 0
      initialize(rows, 2, () => (draws++, draws % 2 === 0 ? 0.1 : 0.9))
      expect(draws === 0).toBe(deterministic)
    }
  })

  it('take the options that they list', () => {
    for (const { initialize, options } of Object.values(strategies)) {
      for (const [name, option] of Object.entries(options)) {
        for (const value of option.type === 'name' ? option.names : [1, 2, 7]) {
          expect(() => initialize(rows, 2, seeded(1), { [name]: value })).not.toThrow()
        }
        expect(() => initialize(rows, 2, seeded(1), { [name]: 'nonsense' })).toThrow(`${name} must be `)
      }
    }
  })
})

describe.each(names)('%s', (name) => {
  const { initialize } = strategies[name]

  it('returns k finite centroids, of points with different indices where seeds are points', () => {
    fc.assert(
      fc.property(problems, ({ points, k, seed, options }) => {
        const { centroids, indices } = initialize(points, k, seeded(seed), options)
        expect(centroids.length).toBe(k * points.d)
        expect(centroids.every(Number.isFinite)).toBe(true)
        if (indices === null) return
        expect(new Set(indices).size).toBe(k)
        indices.forEach((i, c) => {
          const row = points.data.subarray(i * points.d, (i + 1) * points.d)
          expect(centroids.subarray(c * points.d, (c + 1) * points.d)).toEqual(row)
        })
      }),
    )
  })

  it('takes no point of weight 0 while others are left', () => {
    fc.assert(
      fc.property(problems, ({ points, k, seed, options }) => {
        const { indices } = initialize(points, k, seeded(seed), options)
        const heavy = options?.weights.filter((weight) => weight > 0).length ?? points.n
        const chosen = [...(indices ?? [])].slice(0, heavy)
        expect(chosen.every((i) => options?.weights[i] !== 0)).toBe(true)
      }),
    )
  })

  it('chooses the same of float32 points, of rows and of points made before', () => {
    fc.assert(
      fc.property(problems, ({ points, float32, k, seed, options }) => {
        const { data, n, d } = points
        const seeding = initialize(points, k, seeded(seed), options)
        const list = Array.from({ length: n }, (_, i) => [...data.subarray(i * d, (i + 1) * d)])
        const forms: PointsLike[] = [float32, list, owned(points), { data: [...data], shape: [n, d] }]
        for (const form of forms) expect(initialize(form, k, seeded(seed), options)).toEqual(seeding)
      }),
    )
  })

  it('chooses the same when data or weights are multiplied by a power of two', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(2 ** 20, 2 ** -20), ({ points, k, seed, options }, factor) => {
        const seeding = initialize(points, k, seeded(seed), options)
        const scaled = { ...points, data: points.data.map((value) => value * factor) }
        const centroids = seeding.centroids.map((value) => value * factor)
        expect(initialize(scaled, k, seeded(seed), options)).toEqual({ ...seeding, centroids })
        if (options === undefined) return
        const weights = options.weights.map((weight) => weight * factor)
        expect(initialize(points, k, seeded(seed), { weights })).toEqual(seeding)
      }),
    )
  })

  it('bears weights as large and as small as there are', () => {
    const points = Array.from({ length: 12 }, (_, i) => [i * i, i % 5])
    for (let seed = 0; seed < 10; seed++) {
      const choose = (scale: number) => {
        const weights = points.map((_, i) => (i === 0 ? scale : i % 3 === 0 ? scale / 4 : 0))
        return initialize(points, 4, seeded(seed), { weights })
      }
      for (const scale of [2 ** 1023, 2 ** 1022, 2 ** -1022, 2 ** -1072]) expect(choose(scale)).toEqual(choose(1))
    }
  })

  it('leaves its input alone', () => {
    const points = { data: Float64Array.of(3, 1, 4, 1, 5, 9), n: 3, d: 2 }
    const weights = Float64Array.of(2, 7, 1)
    initialize(points, 2, seeded(1), { weights })
    expect(points).toEqual({ data: Float64Array.of(3, 1, 4, 1, 5, 9), n: 3, d: 2 })
    expect(weights).toEqual(Float64Array.of(2, 7, 1))
  })

  it('chooses all points for k = n, and the mean or a point for k = 1', () => {
    const sorted = (values: Float64Array) => [...values].sort((a, b) => a - b)
    const line = [[4], [1], [3], [9]]
    expect(sorted(initialize(line, 4, seeded(2)).centroids)).toEqual([1, 3, 4, 9])
    const { centroids, indices } = initialize(line, 1, seeded(2))
    expect([...centroids]).toEqual(indices === null ? [4.25] : line[indices[0]])
    expect([...initialize([[7, -7]], 1, seeded(2)).centroids]).toEqual([7, -7])
  })

  it('ends, with k seeds, where points are equal, columns constant and draws the least or greatest possible', () => {
    const alike = [
      [2, 1],
      [2, 1],
      [2, 1],
      [2, 1],
    ]
    const pairs = [
      [2, 1],
      [2, 5],
      [2, 1],
      [2, 5],
    ]
    const draws: Random[] = [() => 0, () => 1 - 2 ** -53, () => 0.5]
    for (const points of [alike, pairs]) {
      for (const draw of draws) {
        for (const options of [undefined, { weights: [0, 0, 1, 0] }]) {
          const { centroids, indices } = initialize(points, 3, draw, options)
          const seeds = [0, 2, 4].map((p) => [...centroids.subarray(p, p + 2)])
          const known = indices === null ? seeds : [...indices].map((i) => points[i])
          expect(seeds).toEqual(known)
          expect(seeds.every(([x, y]) => x === 2 && y >= 1 && y <= 5)).toBe(true)
        }
      }
    }
  })

  it('refuses what is no k, naming n', () => {
    const seed = (k: unknown) => () => initialize(rows, k as number, seeded(1))
    const message = 'k must be an integer from 1 to n = 3, got'
    for (const k of [0, -1, 2.5, NaN, 4, Infinity]) expect(seed(k)).toThrow(new RangeError(`${message} ${k}`))
    expect(seed('3')).toThrow(new TypeError(`${message} '3'`))
    expect(seed(undefined)).toThrow(new TypeError(`${message} undefined`))
  })

  it('refuses points that are none', () => {
    const seed = (points: unknown) => () => initialize(points as PointsLike, 1, seeded(1))
    expect(
      seed([
        [0, 1],
        [2, NaN],
      ]),
    ).toThrow(new RangeError('points[1][1] must be finite, got NaN'))
    expect(seed([[0, 1], [2]])).toThrow(
      new RangeError('points[1] must have d = 2 coordinates, as points[0] has, got 1'),
    )
    expect(seed(null)).toThrow(new TypeError('points must be rows, { data, shape: [n, d] } or Points, got null'))
    expect(seed([])).toThrow(new RangeError('points must hold at least one point, got 0'))
    expect(seed([[0], [1e200]])).toThrow('points must have spans whose squares can be summed in float64')
    expect(seed([[0], [1e-200]])).toThrow('points must have spans whose squares do not vanish in float64')
  })

  it('refuses a source of randomness that is none', () => {
    const seed = (random: unknown) => () => initialize(rows, 1, random as Random)
    expect(seed(42)).toThrow(new TypeError('random must be a function, got 42'))
    expect(seed(undefined)).toThrow(new TypeError('random must be a function, got undefined'))
  })

  it('refuses weights and options that are none', () => {
    const seed = (options: unknown) => () => (initialize as Initialize)(rows, 1, seeded(1), options as object)
    expect(seed({ weights: [1, 2] })).toThrow(new RangeError('weights must have n = 3 entries, got 2'))
    expect(seed({ weights: [1, -2, 1] })).toThrow(new RangeError('weights[1] must be finite and at least 0, got -2'))
    expect(seed({ weights: [1, '2', 1] })).toThrow(new TypeError("weights[1] must be a number, got '2'"))
    expect(seed({ weights: [0, 0, 0] })).toThrow(new RangeError('weights must not all be 0'))
    expect(seed('fast')).toThrow(new TypeError("options must be an object, got 'fast'"))
  })
})

describe.each(names.filter((name) => !strategies[name].deterministic))('%s', (name) => {
  it('refuses draws outside [0, 1)', () => {
    const seed = (draw: unknown) => () => strategies[name].initialize(rows, 2, () => draw as number)
    for (const draw of [1, -0.1, NaN]) {
      expect(seed(draw)).toThrow(new RangeError(`random() must return a number from 0 to below 1, got ${draw}`))
    }
  })
})
