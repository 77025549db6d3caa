import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { points as ownPoints, seeded } from '@kentro/core'
import type { Initialize, Random } from '@kentro/core'
import { kMeansPlusPlus } from '@kentro/init'
import { kmeans, kmeansSync } from '@kentro/kmeans'
import type { KMeansOptions, Model } from '@kentro/kmeans'
import { teamsAtWork } from '../../kernels/src/wasm/team.ts'
import { blobs } from './blobs.ts'

const n = 20_000
const d = 16
const k = 250
const data = blobs(n, d, 40, 1)

/** Everything of a model. */
const outcome = (model: Model): object => model.toJSON({ labels: true })

/** The first rows, and a word that a fit is about to iterate. */
function startAnd(act: () => void): Initialize {
  return (source, count) => {
    act()
    const { data: rows, d: columns } = ownPoints(source)
    return { centroids: Float64Array.from(rows.subarray(0, count * columns)), indices: null, distances: 0 }
  }
}

// A clock by which every pause is due, so that it does not matter how fast this machine is.
beforeEach(() => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 11))
})

afterEach(() => void vi.restoreAllMocks())

describe.each([1, 2])('kmeans(points, k, { threads: %i })', (threads) => {
  it('lets timers have their turn within one iteration', async () => {
    const seen: string[] = []
    const model = await kmeans(data, k, {
      threads,
      maxIterations: 1,
      init: startAnd(() => setTimeout(() => seen.push('timer'))),
      onIteration: () => void seen.push('iteration'),
    })
    expect(model.iterations).toBe(1)
    expect(seen).toEqual(['timer', 'iteration'])
  })

  it('hears the signal in the middle of an iteration, and works right after that', async () => {
    const options: KMeansOptions = { threads, seed: 1, maxIterations: 2, tolerance: 0 }
    const expected = outcome(kmeansSync(data, k, { ...options, threads: 1 }))
    const controller = new AbortController()
    const { signal } = controller
    let iterations = 0
    const promise = kmeans(data, k, {
      ...options,
      signal,
      init: startAnd(() => setTimeout(() => controller.abort(new Error('enough')))),
      onIteration: () => void iterations++,
    })
    await expect(promise).rejects.toThrow('enough')
    expect(iterations).toBe(0)
    while (teamsAtWork() > 0) await new Promise((resolve) => setTimeout(resolve))
    expect(outcome(await kmeans(data, k, options))).toEqual(expected)
  })

  it.each(['greedy-k-means++', 'k-means++'] as const)('hears the signal in the middle of %s', async (init) => {
    const controller = new AbortController()
    const { signal } = controller
    let draws = 0
    const all = seeded(1)
    const random: Random = () => {
      if (draws++ === 0) setTimeout(() => controller.abort(new Error('enough')))
      return all()
    }
    await expect(kmeans(data, k, { threads, init, random, signal })).rejects.toThrow('enough')
    // One for each seed, or several.
    expect(draws).toBeLessThan(k)
  })

  it('gives the model of kmeansSync, to the last bit, whatever the solver', async () => {
    const options = { seed: 3, maxIterations: 4, tolerance: 0, init: kMeansPlusPlus }
    const weights = Float64Array.from({ length: n }, (_, i) => i % 3)
    for (const algorithm of ['auto', 'lloyd', 'elkan', 'hamerly', 'yinyang'] as const) {
      const expected = kmeansSync(data, 60, { ...options, algorithm, weights, threads: 1 })
      const model = await kmeans(data, 60, { ...options, algorithm, weights, threads })
      expect(outcome(model)).toEqual(outcome(expected))
    }
  })
})

describe('kmeans(points, k, options)', () => {
  it('works on several fits at once', async () => {
    const all = [1, 2, 3].map((seed) => ({ seed, maxIterations: 3, tolerance: 0 }))
    const models = await Promise.all(all.map((options) => kmeans(data, 40, options)))
    expect(models.map(outcome)).toEqual(all.map((options) => outcome(kmeansSync(data, 40, options))))
  })

  it('hears the signal while it waits for workers', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const wakes: ((news: string) => void)[] = []
    const waitAsync = () => ({ async: true, value: new Promise((resolve) => wakes.push(resolve)) })
    const sleep = (): void => {
      vi.stubGlobal('Atomics', Object.create(Atomics, { waitAsync: { value: waitAsync } }))
      setTimeout(() => controller.abort(new Error('enough')))
    }
    await expect(kmeans(data, k, { threads: 2, signal, init: startAnd(sleep) })).rejects.toThrow('enough')
    vi.unstubAllGlobals()
    for (const wake of wakes) wake('ok')
  })

  it('forgets the signal when it is done', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const listeners = new Set<unknown>()
    vi.spyOn(signal, 'addEventListener').mockImplementation((_, listener) => void listeners.add(listener))
    vi.spyOn(signal, 'removeEventListener').mockImplementation((_, listener) => void listeners.delete(listener))
    await kmeans(data, 20, { threads: 2, signal, maxIterations: 2 })
    expect(listeners.size).toBe(0)
  })

  it('takes its turns by timers where there are no message channels', async () => {
    vi.stubGlobal('MessageChannel', undefined)
    const options = { threads: 1, seed: 1, maxIterations: 1 }
    const model = await kmeans(data, 40, options)
    vi.unstubAllGlobals()
    expect(outcome(model)).toEqual(outcome(kmeansSync(data, 40, options)))
  })
})
