import { points } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import {
  blobs,
  kmeansContender,
  lloydContender,
  mlKMeans,
  peers,
  rowsOf,
  usualPeers,
  versionOf,
} from '@kentro/benchmarks'

const contenders = await Promise.all(Object.values(peers).map((load) => load()))
const data = blobs('test', 300, 3, 5, 7).load().points
const start = points({ data: data.data.slice(0, 15), shape: [5, 3] })
const stopping = { maxIterations: 100, tolerance: 0 }

describe('peers', () => {
  it('go by their own names, and the usual ones are among them', () => {
    expect(contenders.map(({ name }) => name)).toEqual(Object.keys(peers))
    expect(Object.keys(peers)).toEqual(expect.arrayContaining([...usualPeers]))
  })

  for (const contender of contenders) {
    it(`${contender.name} ends, from the same start, in the labels and the iterations of lloyd`, async () => {
      const outcome = await contender.prepare(data).fitFrom(start, stopping)()
      const lloyd = await lloydContender.prepare(data).fitFrom(start, stopping)()
      expect(Array.from(outcome.labels)).toEqual(Array.from(lloyd.labels))
      expect(outcome.iterations).toBe(lloyd.iterations)
    })

    it(`${contender.name} gives the same for the same seed, and no more iterations than allowed`, async () => {
      const fit = contender.prepare(data).fit(5, 3, { maxIterations: 2, tolerance: 0 })
      const [once, again] = [await fit(), await fit()]
      expect([again.labels, again.centroids]).toEqual([once.labels, once.centroids])
      expect(once.iterations).toBe(2)
    })

    it(`${contender.name} changes neither the points nor the start`, async () => {
      const [before, begin] = [data.data.slice(), start.data.slice()]
      await contender.prepare(data).fitFrom(start, stopping)()
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
    const iterations = async (contender: typeof mlKMeans, more: object) =>
      (await contender.prepare(small(data)).fitFrom(small(start), { maxIterations: 100, ...more })()).iterations
    expect(await iterations(mlKMeans, {})).toBeLessThan(await iterations(mlKMeans, { tolerance: 0 }))
    expect(await iterations(kmeansContender, { tolerance: 9 })).toBe(1)
  })
})

describe('the adapters', () => {
  it('make plain rows of points', () => {
    expect(
      rowsOf(
        points([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('find the version of a package that does not export its manifest', () => {
    expect(versionOf('ml-kmeans')).toMatch(/^7\./)
    expect(() => versionOf('no-such-package')).toThrow('no-such-package must be installed')
  })
})
