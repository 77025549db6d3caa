import { points as owned, seeded } from '@kentro/core'
import type { Initialize, PointsLike, Random } from '@kentro/core'
import { strategies } from '@kentro/init'
import type { StrategyName, StrategyOption } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

fc.configureGlobal({ seed: 1 })

const rows = [
  [0, 5],
  [1, 5],
  [10, 5],
]

/** Points on a coarse grid, so that some are equal, in both kinds of array; with weights of which some are 0. */
const problemsOf = (weighted: boolean) =>
  fc
    .record({ n: fc.integer({ min: 1, max: 40 }), d: fc.integer({ min: 1, max: 3 }), seed: fc.nat() })
    .chain(({ n, d, seed }) => {
      const random = seeded(seed)
      const float32 = Float32Array.from({ length: n * d }, () => Math.floor(random() * 6) / 8)
      const weights = Float64Array.from({ length: n }, (_, i) => (i === seed % n ? 1 : Math.floor(random() * 4) / 3))
      const points = { data: Float64Array.from(float32), n, d }
      const options = fc.constantFrom(undefined, weighted ? { weights } : undefined)
      return fc.record({
        points: fc.constant(points),
        float32: fc.constant({ data: float32, n, d }),
        k: fc.integer({ min: 1, max: n }),
        seed: fc.constant(seed),
        options,
      })
    })

/** What an option may be, the ends of it included. */
function valuesOf(option: StrategyOption): unknown[] {
  if (option.type === 'name') return [...option.names]
  if (option.type === 'boolean') return [false, true]
  const { least, most = Infinity } = option
  const steps = option.type === 'integer' ? [0, 1, 6] : [0, 0.25, 0.5]
  return steps.map((step) => Math.min(least + step, most))
}

/** What every strategy must do, as tests of these. Some cost more than others: `runs` is how often properties are tried. */
export function keepTheContract(names: readonly StrategyName[], runs = 100): void {
  describe.each(names)('%s', (name) => {
    checkStrategy(name, { numRuns: runs })
  })
  describe.each(names.filter((name) => strategies[name].weighted))('%s', (name) => {
    checkWeighted(name)
  })
  describe.each(names.filter((name) => !strategies[name].weighted))('%s', (name) => {
    checkUnweighted(name)
  })
  describe.each(names.filter((name) => !strategies[name].deterministic))('%s', (name) => {
    checkDraws(name)
  })
}

function checkStrategy(name: StrategyName, effort: { numRuns: number }): void {
  const { initialize, options: known, deterministic, weighted } = strategies[name]
  const problems = problemsOf(weighted)

  it('is listed by its own name, and says what it asks for', () => {
    const { description, reference, cost } = strategies[name]
    expect(strategies[name].name).toBe(name)
    for (const text of [description, reference, cost]) expect(text).not.toBe('')
  })

  it('says whether it draws', () => {
    let draws = 0
    initialize(rows, 2, () => (draws++, draws % 2 === 0 ? 0.1 : 0.9))
    expect(draws === 0).toBe(deterministic)
  })

  it('takes the options that it lists', () => {
    for (const [option, kind] of Object.entries(known)) {
      for (const value of valuesOf(kind)) {
        expect(() => initialize(rows, 2, seeded(1), { [option]: value })).not.toThrow()
      }
      expect(() => initialize(rows, 2, seeded(1), { [option]: 'nonsense' })).toThrow(`${option} must be `)
    }
  })

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
      effort,
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
      effort,
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
      effort,
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
      effort,
    )
  })

  it('leaves its input alone', () => {
    const points = { data: Float64Array.of(3, 1, 4, 1, 5, 9), n: 3, d: 2 }
    const weights = Float64Array.of(2, 7, 1)
    initialize(points, 2, seeded(1), weighted ? { weights } : {})
    expect(points).toEqual({ data: Float64Array.of(3, 1, 4, 1, 5, 9), n: 3, d: 2 })
    expect(weights).toEqual(Float64Array.of(2, 7, 1))
  })

  it('chooses all points for k = n, and the mean or a point for k = 1', () => {
    const sorted = (values: Float64Array) => [...values].sort((a, b) => a - b)
    const line = [[4], [1], [3], [9]]
    expect(sorted(initialize(line, 4, seeded(2)).centroids)).toEqual([1, 3, 4, 9])
    const { centroids } = initialize(line, 1, seeded(2))
    expect([...line.flat(), 4.25]).toContain(centroids[0])
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
        for (const options of [undefined, weighted ? { weights: [0, 0, 1, 0] } : {}]) {
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

  it('refuses options that are none', () => {
    const seed = () => initialize(rows, 1, seeded(1), 'fast' as unknown as object)
    expect(seed).toThrow(new TypeError("options must be an object, got 'fast'"))
  })
}

function checkWeighted(name: StrategyName): void {
  const { initialize } = strategies[name]

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

  it('refuses weights that are none', () => {
    const seed = (options: unknown) => () => (initialize as Initialize)(rows, 1, seeded(1), options as object)
    expect(seed({ weights: [1, 2] })).toThrow(new RangeError('weights must have n = 3 entries, got 2'))
    expect(seed({ weights: [1, -2, 1] })).toThrow(new RangeError('weights[1] must be finite and at least 0, got -2'))
    expect(seed({ weights: [1, '2', 1] })).toThrow(new TypeError("weights[1] must be a number, got '2'"))
    expect(seed({ weights: [0, 0, 0] })).toThrow(new RangeError('weights must not all be 0'))
  })
}

function checkUnweighted(name: StrategyName): void {
  it('refuses weights', () => {
    const seed = () => strategies[name].initialize(rows, 2, seeded(1), { weights: [1, 2, 1] })
    expect(seed).toThrow(`weights must be left out for ${name}, got `)
  })
}

function checkDraws(name: StrategyName): void {
  it('refuses draws outside [0, 1)', () => {
    const seed = (draw: unknown) => () => strategies[name].initialize(rows, 2, () => draw as number)
    for (const draw of [1, -0.1, NaN]) {
      expect(seed(draw)).toThrow(new RangeError(`random() must return a number from 0 to below 1, got ${draw}`))
    }
  })
}
