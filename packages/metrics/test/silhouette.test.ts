import { silhouette } from '@kentro/metrics'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelledPoints, shuffled } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

const four = [[0], [1], [5], [6]]
const { rows, labels } = labelledPoints({ seed: 31, n: 400, d: 2, k: 4 })

describe('silhouette', () => {
  it('compares mean distances within and between clusters', () => {
    // of the point at 0: a = 1, b = (5 + 6) / 2; of the one at 1: a = 1, b = (4 + 5) / 2
    const { mean, values, indices, sampled } = silhouette(four, [0, 0, 1, 1])
    expect([...values]).toEqual([4.5 / 5.5, 3.5 / 4.5, 3.5 / 4.5, 4.5 / 5.5])
    expect(mean).toBeCloseTo((4.5 / 5.5 + 3.5 / 4.5) / 2, 15)
    expect([...indices]).toEqual([0, 1, 2, 3])
    expect(sampled).toBe(false)
  })

  it('is below 0 for a point that is nearer to another cluster', () => {
    expect(silhouette(four, [0, 1, 1, 1]).values[1]).toBeLessThan(0)
    expect(silhouette([[0], [1], [10], [11]], ['a', 'b', 'a', 'b']).mean).toBeLessThan(0)
  })

  it('is 0 for a cluster of one point', () => {
    expect(silhouette(four, [0, 1, 1, 1]).values[0]).toBe(0)
  })

  it('is 0 where all distances are 0', () => {
    expect([...silhouette([[7], [7], [7], [7]], [0, 0, 1, 1]).values]).toEqual([0, 0, 0, 0])
  })

  it('compares with the nearest of the other clusters', () => {
    const { values } = silhouette([...four, [100], [101]], [0, 0, 1, 1, 2, 2])
    expect(values[0]).toBe(4.5 / 5.5)
  })

  it('lies between -1 and 1, whatever the points and the labels', () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(2)), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(cases, (points) => {
        // two points of a first cluster and one of a second make sure that there are from 2 to n - 1
        const x = [[0], [3], [8], ...points.map(([value]) => [value])]
        const { mean, values } = silhouette(x, [0, 0, 1, ...points.map(([, label]) => label)])
        for (const value of [mean, ...values]) expect(Math.abs(value)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('does not depend on the order of the points nor on the names of the clusters', () => {
    const order = shuffled(400, 3)
    const moved = silhouette(
      order.map((i) => rows[i]),
      order.map((i) => `cluster ${labels[i]}`),
    )
    const { values } = silhouette(rows, labels)
    order.forEach((i, p) => expect(moved.values[p]).toBeCloseTo(values[i], 12))
  })

  it('does not depend on the scale of the points', () => {
    const scaled = rows.map((row) => row.map((value) => value * 2 ** -40))
    expect(silhouette(scaled, labels)).toEqual(silhouette(rows, labels))
  })
})

describe('silhouette of a sample', () => {
  it('says so, and gives the exact silhouettes of the points it names', () => {
    const all = silhouette(rows, labels)
    const some = silhouette(rows, labels, { sampleSize: 50, seed: 1 })
    expect(some.sampled).toBe(true)
    expect(some.indices.length).toBe(50)
    expect([...some.values]).toEqual([...some.indices].map((i) => all.values[i]))
    expect(some.mean).toBeCloseTo([...some.values].reduce((sum, value) => sum + value, 0) / 50, 15)
  })

  it('takes distinct points in ascending order, reproducibly', () => {
    const { indices } = silhouette(rows, labels, { sampleSize: 8, seed: 'a' })
    for (let p = 1; p < 8; p++) expect(indices[p]).toBeGreaterThan(indices[p - 1])
    expect(silhouette(rows, labels, { sampleSize: 8, seed: 'a' }).indices).toEqual(indices)
    expect(silhouette(rows, labels, { sampleSize: 8, seed: 'b' }).indices).not.toEqual(indices)
    expect([...silhouette(rows, labels, { sampleSize: 8 }).indices]).toEqual([40, 53, 61, 144, 196, 325, 373, 399])
  })

  it('takes each point as often', () => {
    // 1200 samples of 5 of 20: each point 300 times; chi-square with 19 degrees of freedom, 99.9 % quantile 43.8
    const counts = new Float64Array(20)
    for (let seed = 0; seed < 1200; seed++) {
      for (const i of silhouette(rows.slice(0, 20), labels.slice(0, 20), { sampleSize: 5, seed }).indices) counts[i]++
    }
    // without replacement the statistic is (n - m) / (n - 1) times a chi-square
    const statistic = counts.reduce((sum, count) => sum + (count - 300) ** 2 / 300, 0) / (15 / 19)
    expect(statistic).toBeLessThan(43.8)
  })

  it('estimates the mean', () => {
    // the values have a standard deviation below 0.4: 4 standard errors of 100 of 400 points
    const { mean } = silhouette(rows, labels)
    for (let seed = 0; seed < 10; seed++) {
      const estimate = silhouette(rows, labels, { sampleSize: 100, seed }).mean
      expect(Math.abs(estimate - mean)).toBeLessThan(4 * 0.04 * Math.sqrt(0.75))
    }
  })

  it('measures all points where as many or more are asked for', () => {
    for (const sampleSize of [400, 1e9]) {
      expect(silhouette(rows, labels, { sampleSize })).toEqual(silhouette(rows, labels))
    }
  })

  it.each([
    { n: 1000, d: 1000, m: 1000 },
    { n: 1001, d: 1000, m: 1000 },
    { n: 40_000, d: 1, m: 25_000 },
    { n: 5000, d: 50, m: 4000 },
  ])(
    'samples $m of $n x $d points by itself: 1e9 differences of coordinates, but at least 1000 points',
    ({ n, d, m }) => {
      // all but two are alone in their cluster, which takes no time
      const data = new Float32Array(n * d)
      const clusters = Int32Array.from({ length: n }, (_, i) => Math.max(i, 1))
      const { sampled, indices, values } = silhouette({ data, shape: [n, d] }, clusters)
      expect(sampled).toBe(m < n)
      expect(indices.length).toBe(m)
      expect(values.length).toBe(m)
    },
  )
})

describe('silhouette refuses', () => {
  it('fewer than 2 clusters and as many as points', () => {
    const message = (k: number): string => `labels must have from 2 to n - 1 = 3 clusters, got ${k}`
    expect(() => silhouette(four, [3, 3, 3, 3])).toThrow(new RangeError(message(1)))
    expect(() => silhouette(four, [0, 1, 2, 3])).toThrow(new RangeError(message(4)))
  })

  it('labels that are not one per point, bad points and bad options', () => {
    expect(() => silhouette(four, [0, 1, 1])).toThrow(new RangeError('labels must have n = 4 entries, got 3'))
    expect(() => silhouette([[0], ['1' as never], [2]], [0, 0, 1])).toThrow(
      new TypeError("points[1][0] must be a number, got '1'"),
    )
    expect(() => silhouette([[0], [1e200], [2]], [0, 0, 1])).toThrow(/^points must have spans/)
    const measure = (options: object) => () => silhouette(four, [0, 0, 1, 1], options)
    expect(measure({ sampleSize: 0 })).toThrow(new RangeError('sampleSize must be an integer of at least 1, got 0'))
    expect(measure({ sampleSize: '5' })).toThrow(new TypeError("sampleSize must be an integer of at least 1, got '5'"))
    expect(measure({ seed: NaN })).toThrow(TypeError)
    expect(measure({ sample_size: 5 })).toThrow(
      new TypeError("options must not have 'sample_size': did you mean 'sampleSize'?"),
    )
    expect(measure([])).toThrow(new TypeError('options must be an object, got an array of length 0'))
  })
})
