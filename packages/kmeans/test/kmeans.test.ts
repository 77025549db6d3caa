import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { points, seeded } from '@kentro/core'
import type { Initialize, PointsLike, Solve } from '@kentro/core'
import { greedyKMeansPlusPlus, randomPoints } from '@kentro/init'
import { kmeans, kmeansSync } from '@kentro/kmeans'
import type { KMeansOptions } from '@kentro/kmeans'
import { lloyd } from '@kentro/lloyd'
import { blobs } from './blobs.ts'

const SQUARE = [
  [0, 0],
  [1, 0],
  [10, 10],
  [11, 10],
]

describe('kmeansSync(points, k, options)', () => {
  it('finds two clusters that anybody can see', () => {
    const model = kmeansSync(SQUARE, 2, { seed: 1 })
    const [a, , b] = model.labels
    expect([...model.labels]).toEqual([a, a, b, b])
    expect(model.centroids.slice(2 * a, 2 * a + 2)).toEqual(Float64Array.of(0.5, 0))
    expect(model.centroids.slice(2 * b, 2 * b + 2)).toEqual(Float64Array.of(10.5, 10))
    expect(model).toMatchObject({ inertia: 1, converged: true, n: 4, d: 2, k: 2, emptyClusters: 0, seed: 1 })
  })

  it('gives the same model for the same seed, and the seed it drew gives its model again', () => {
    const data = blobs(300, 3, 5, 1)
    const drawn = kmeansSync(data, 5)
    const again = kmeansSync(data, 5, { seed: drawn.seed as number })
    expect(again.centroids).toEqual(drawn.centroids)
    expect(again.labels).toEqual(drawn.labels)
    expect(kmeansSync(data, 5, { seed: 7 }).centroids).toEqual(kmeansSync(data, 5, { seed: '7' }).centroids)
  })

  it('draws restart r from the stream of seed/r and keeps the one with the least inertia', () => {
    const data = blobs(200, 2, 8, 3)
    const runs = [0, 1, 2, 3].map((r) => lloyd(data, seedingOf(randomPoints, data, 8, `9/${r}`)))
    const least = Math.min(...runs.map((run) => run.inertia))
    const model = kmeansSync(data, 8, { init: 'random-points', restarts: 4, seed: 9, algorithm: 'lloyd' })
    expect(new Set(runs.map((run) => run.inertia)).size).toBeGreaterThan(1)
    expect(model.inertia).toBe(least)
    expect(model.centroids).toEqual(runs.find((run) => run.inertia === least)?.centroids)
  })

  it('restarts 10 times from random points or a random partition, also where these are given as functions', () => {
    const data = blobs(60, 2, 3, 5)
    const starts = (init: NonNullable<KMeansOptions['init']>): number => {
      let count = 0
      kmeansSync(data, 3, { init, seed: 1, onIteration: ({ iteration }) => void (count += Number(iteration === 1)) })
      return count
    }
    expect(starts('random-points')).toBe(10)
    expect(starts(randomPoints)).toBe(10)
    expect(starts('random-partition')).toBe(10)
    expect(starts('greedy-k-means++')).toBe(1)
    expect(starts('k-means++')).toBe(1)
  })

  it('starts from given centroids once, and leaves them as they are', () => {
    const init = [
      [0, 0],
      [10, 10],
    ]
    const model = kmeansSync(SQUARE, 2, { init, restarts: 3 })
    expect(model.init).toBe('given')
    expect([...model.labels]).toEqual([0, 0, 1, 1])
    expect(init).toEqual([
      [0, 0],
      [10, 10],
    ])
  })

  it('takes any Initialize and any Solve, and says their names', () => {
    const lastRows: Initialize = (source, k) => {
      const { data, n, d } = points(source)
      return { centroids: Float64Array.from(data.slice((n - k) * d)), indices: null, distances: 0 }
    }
    const patient: Solve = (data, start, options) => lloyd(data, start, { ...options, tolerance: 0 })
    const model = kmeansSync(SQUARE, 2, { init: lastRows, algorithm: patient, seed: 1 })
    expect(model).toMatchObject({ init: 'lastRows', algorithm: 'patient', inertia: 1 })
  })

  it('passes weights to the strategy and to the solver', () => {
    const model = kmeansSync([[0], [1], [5], [6]], 2, { weights: [3, 1, 0, 2], seed: 2 })
    expect([...model.centroids].toSorted((a, b) => a - b)).toEqual([0.25, 6])
    expect(
      model
        .clusters()
        .map(({ weight }) => weight)
        .toSorted((a, b) => a - b),
    ).toEqual([2, 4])
  })

  it('draws from `random` instead of a seed', () => {
    const data = blobs(100, 2, 4, 1)
    const model = kmeansSync(data, 4, { random: seeded('5/0') })
    expect(model.seed).toBeNull()
    expect(model.centroids).toEqual(kmeansSync(data, 4, { seed: 5 }).centroids)
  })

  it('says which solver auto chose, and all of them give the same model', () => {
    const chosen = [
      { points: blobs(300, 2, 10, 1), k: 10, algorithm: 'lloyd' },
      { points: blobs(2000, 20, 10, 1), k: 60, algorithm: 'hamerly' },
      { points: blobs(2000, 24, 20, 1), k: 256, algorithm: 'yinyang' },
      { points: blobs(1000, 64, 10, 1), k: 40, algorithm: 'elkan' },
    ]
    for (const { points, k, algorithm: expected } of chosen) {
      const auto = kmeansSync(points, k, { seed: 3, tolerance: 0 })
      expect(auto.algorithm).toBe(expected)
      for (const algorithm of ['lloyd', 'elkan', 'hamerly', 'yinyang'] as const) {
        const model = kmeansSync(points, k, { seed: 3, tolerance: 0, algorithm })
        expect(model.algorithm).toBe(algorithm)
        expect(model.labels).toEqual(auto.labels)
        expect(model.centroids).toEqual(auto.centroids)
        expect(model.inertia).toBe(auto.inertia)
        expect(model.iterations).toBe(auto.iterations)
      }
    }
  })

  it('handles k = 1, k = n, one point, one column and points that are all equal', () => {
    expect(kmeansSync(SQUARE, 1, { seed: 1 }).centroids).toEqual(Float64Array.of(5.5, 5))
    expect(kmeansSync(SQUARE, 4, { seed: 1 })).toMatchObject({ inertia: 0, emptyClusters: 0 })
    expect(kmeansSync([[3, 4]], 1)).toMatchObject({ inertia: 0, n: 1 })
    expect(kmeansSync([[1], [1], [1]], 2, { seed: 1 })).toMatchObject({ inertia: 0, emptyClusters: 1 })
  })

  it('stops where onIteration returns false, restarts included', () => {
    let calls = 0
    const leave = (): false => {
      calls++
      return false
    }
    const left = kmeansSync(blobs(500, 2, 9, 1), 9, { seed: 1, init: 'random-points', onIteration: leave })
    expect([calls, left.stop, left.converged]).toEqual([1, 'callback', false])
  })

  it('is not changed by what onIteration does to the arrays it is shown', () => {
    const data = blobs(300, 2, 5, 1)
    const spoil: KMeansOptions['onIteration'] = ({ centroids, labels }) => {
      centroids.fill(NaN)
      labels.fill(0)
    }
    expect(kmeansSync(data, 5, { seed: 1, onIteration: spoil }).centroids).toEqual(
      kmeansSync(data, 5, { seed: 1 }).centroids,
    )
  })

  it('takes the word of no algorithm that returns nonsense', () => {
    for (const result of [undefined, null, {}, { labels: new Int32Array(4).fill(7) }]) {
      const algorithm = (() => result) as unknown as Solve
      expect(() => kmeansSync(SQUARE, 2, { algorithm })).toThrow(/algorithm (must return|returns)/)
    }
  })

  it('hears the signal from within an algorithm of one function', () => {
    const controller = new AbortController()
    const algorithm: Solve = (...all) => {
      controller.abort(new Error('enough'))
      return lloyd(...all)
    }
    expect(() => kmeansSync(SQUARE, 2, { algorithm, signal: controller.signal })).toThrow('enough')
  })

  it('stops where onIteration returns false', () => {
    const model = kmeansSync(blobs(500, 2, 9, 1), 9, {
      seed: 1,
      onIteration: ({ iteration }) => iteration < 2 && undefined,
    })
    expect(model).toMatchObject({ stop: 'callback', iterations: 2, converged: false })
  })
})

describe('kmeans(points, k, options)', () => {
  it('resolves to the model of kmeansSync', async () => {
    const data = blobs(400, 4, 6, 2)
    const [model, sync] = [await kmeans(data, 6, { seed: 11 }), kmeansSync(data, 6, { seed: 11 })]
    expect(model.toJSON({ labels: true })).toEqual(sync.toJSON({ labels: true }))
  })

  it('copies points and weights before it first waits', async () => {
    const data = blobs(400, 4, 6, 2)
    const weights = Float64Array.from({ length: 400 }, (_, i) => 1 + (i % 3))
    const expected = kmeansSync(data, 6, { seed: 11, weights })
    const changed = { ...data, data: data.data.slice() }
    const ownWeights = weights.slice()
    const promise = kmeans(changed, 6, { seed: 11, weights: ownWeights })
    changed.data.fill(0)
    ownWeights.fill(1)
    expect((await promise).centroids).toEqual(expected.centroids)
  })

  it('rejects with the reason of the signal within one iteration', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const promise = kmeans(blobs(2000, 2, 30, 1), 30, {
      seed: 1,
      tolerance: 0,
      signal: controller.signal,
      onIteration({ iteration }) {
        seen.push(iteration)
        if (iteration === 2) controller.abort(new Error('enough'))
      },
    })
    await expect(promise).rejects.toThrow('enough')
    expect(seen).toEqual([1, 2])
    await expect(kmeans(SQUARE, 2, { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
  })

  it('rejects, and does not throw, on bad input', async () => {
    const promise = kmeans([[1], [Number.NaN]], 1)
    await expect(promise).rejects.toThrow(new RangeError('points[1][0] must be finite, got NaN'))
  })
})

describe('a model', () => {
  it('predicts its own labels and never does worse with another start of the same data (properties)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4 }), fc.integer(), (n, d, seed) => {
        const data = blobs(n, d, 3, seed)
        const k = 1 + (Math.abs(seed) % n)
        const model = kmeansSync(data, k, { seed })
        expect(model.predict(data)).toEqual(model.labels)
        expect(model.score(data)).toBe(-model.inertia)
        const one = kmeansSync(data, 1, { seed })
        expect(model.inertia).toBeLessThanOrEqual(one.inertia)
      }),
      { numRuns: 60, seed: 4 },
    )
  })
})

function seedingOf(initialize: Initialize, data: PointsLike, k: number, seed: string): PointsLike {
  const { n: _, d } = points(data)
  return { data: initialize(data, k, seeded(seed)).centroids, n: k, d }
}

it('greedy k-means++ is what kmeans starts from unless told otherwise', () => {
  const data = blobs(100, 2, 4, 1)
  const start = seedingOf(greedyKMeansPlusPlus, data, 4, '5/0')
  expect(kmeansSync(data, 4, { seed: 5 }).centroids).toEqual(kmeansSync(data, 4, { init: start }).centroids)
})
