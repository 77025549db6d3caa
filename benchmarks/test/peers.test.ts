import { points } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import {
  blobs,
  kentroContender,
  kmeansContender,
  libraries,
  lloydContender,
  mlKMeans,
  peers,
  rowsOf,
  usualPeers,
  usualRivals,
  versionOf,
} from '@kentro/benchmarks'
import type { Contender } from '@kentro/benchmarks'

const inThisProcess = Object.keys(peers).filter((name) => !(name in libraries))
const contenders = await Promise.all(inThisProcess.map((name) => peers[name]({ python: '' })))
const data = blobs('test', 300, 3, 5, 7).load().points
const start = points({ data: data.data.slice(0, 15), shape: [5, 3] })
const stopping = { maxIterations: 100, tolerance: 0 }

const fitFrom = async (contender: Contender, from = start, limits: object = stopping) =>
  (await contender.prepare(data)).fitFrom(from, { ...stopping, ...limits })()

describe('peers', () => {
  it('go by their own names, and the usual ones are among them', () => {
    expect(contenders.map(({ name }) => name)).toEqual(inThisProcess)
    expect(Object.keys(peers)).toEqual(expect.arrayContaining([...usualPeers, ...usualRivals]))
  })

  for (const contender of contenders) {
    it(`${contender.name} ends, from the same start, in the labels and the iterations of lloyd`, async () => {
      const outcome = await fitFrom(contender)
      const lloyd = await fitFrom(lloydContender)
      expect(Array.from(outcome.labels)).toEqual(Array.from(lloyd.labels))
      expect(outcome.iterations).toBe(lloyd.iterations)
    })

    it(`${contender.name} counts as many iterations as the limit where that ends it`, async () => {
      const { iterations } = await fitFrom(lloydContender)
      for (const maxIterations of [1, iterations - 1, iterations]) {
        expect((await fitFrom(contender, start, { maxIterations })).iterations).toBe(maxIterations)
      }
    })

    it(`${contender.name} gives the same for the same seed, and no more iterations than allowed`, async () => {
      const fit = (await contender.prepare(data)).fit(5, 3, { maxIterations: 2, tolerance: 0 })
      const [once, again] = [await fit(), await fit()]
      expect([again.labels, again.centroids]).toEqual([once.labels, once.centroids])
      expect(once.iterations).toBe(2)
    })

    it(`${contender.name} changes neither the points nor the start`, async () => {
      const [before, begin] = [data.data.slice(), start.data.slice()]
      const fit = (await contender.prepare(data)).fitFrom(start, stopping)
      const [once, again] = [Array.from((await fit()).labels), Array.from((await fit()).labels)]
      expect(again).toEqual(once)
      expect(data.data).toEqual(before)
      expect(start.data).toEqual(begin)
    })

    it(`${contender.name} has a version and says how it is called`, () => {
      expect(contender.version).toMatch(/^\d+\.\d+\.\d+/)
      expect(contender.note).not.toBe('')
    })
  }

  it('stop by themselves where no tolerance is given', async () => {
    const small = (source: typeof data) =>
      points({ data: source.data.map((value) => value / 1024), shape: [source.n, source.d] })
    const iterations = async (contender: Contender, more: object) => {
      const prepared = await contender.prepare(small(data))
      return (await prepared.fitFrom(small(start), { maxIterations: 100, ...more })()).iterations
    }
    expect(await iterations(mlKMeans, {})).toBeLessThan(await iterations(mlKMeans, { tolerance: 0 }))
    expect(await iterations(kmeansContender, { tolerance: 9 })).toBe(1)
  })

  it('leave Math.random as it was', async () => {
    const usual = Math.random
    for (const contender of contenders) await (await contender.prepare(data)).fit(3, 1, stopping)()
    expect(Math.random).toBe(usual)
  })
})

describe('kentro, for speed', () => {
  it('gives the same bits with each of its algorithms, on one thread or two, from float64 and from float32', async () => {
    const single = { ...data, data: Float32Array.from(data.data) }
    for (const given of [data, single]) {
      const prepared = await kentroContender.prepare(given)
      const lloyd = await prepared.fitFrom(start, stopping, { algorithm: 'lloyd', threads: 1 })()
      for (const algorithm of kentroContender.algorithms ?? []) {
        for (const threads of [1, 2]) {
          const { labels, centroids } = await prepared.fitFrom(start, stopping, { algorithm, threads })()
          expect([labels, centroids]).toEqual([lloyd.labels, lloyd.centroids])
        }
      }
    }
  })

  it('offers the algorithms that there are, the one it chooses first', () => {
    expect(kentroContender.algorithms?.slice(0, 3)).toEqual(['auto', 'lloyd', 'elkan'])
  })

  it('passes over what others need to be told', async () => {
    expect((await fitFrom(kentroContender, start, { expected: 3 })).iterations).toBeGreaterThan(3)
  })
})

describe('the adapters', () => {
  it('make plain rows of points', () => {
    const rows = [
      [1, 2],
      [3, 4],
    ]
    expect(rowsOf(points(rows))).toEqual(rows)
  })

  it('find the version of a package that does not export its manifest', () => {
    expect(versionOf('ml-kmeans')).toMatch(/^7\./)
    expect(() => versionOf('no-such-package')).toThrow('no-such-package must be installed')
  })
})
