import { seeded } from '@kentro/core'
import { makeCircles } from '@kentro/datasets'
import type { CirclesOptions } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { countsOf, mean, rowsOf, sorted } from './helpers.ts'

describe('makeCircles(options)', () => {
  it('spreads points evenly around the outer and around the inner circle', () => {
    const { points, labels } = makeCircles({ n: 8, factor: 0.5, shuffle: false })
    expect([...labels]).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    const outer = [1, 0, 0, 1, -1, 0, 0, -1]
    expect([...points.data]).toEqual([...outer, ...outer.map((value) => value / 2)])
  })

  it('draws 100 points on circles of radius 1 and 0.8 from seed 0 unless told otherwise', () => {
    const circles = makeCircles()
    expect(circles).toEqual(makeCircles({ n: 100, noise: 0, factor: 0.8, shuffle: true, seed: 0 }))
    expect(countsOf(circles.labels, 2)).toEqual([50, 50])
    rowsOf(circles.points).forEach(([x, y], i) => {
      expect(Math.hypot(x, y)).toBeCloseTo(circles.labels[i] === 0 ? 1 : 0.8, 14)
    })
  })

  it('gives the odd point to the inner circle', () => {
    expect(countsOf(makeCircles({ n: 9 }).labels, 2)).toEqual([4, 5])
    expect([...makeCircles({ n: 1 }).labels]).toEqual([1])
  })

  it('gathers the inner circle in its center where factor is 0', () => {
    const { points } = makeCircles({ n: 10, factor: 0, shuffle: false })
    for (const row of rowsOf(points).slice(5)) expect(row.map(Math.abs)).toEqual([0, 0])
  })

  it('adds Gaussian noise of the scale that was asked for to each coordinate', () => {
    const still = makeCircles({ n: 20_000, seed: 5 }).points.data
    const z = makeCircles({ n: 20_000, noise: 0.3, seed: 5 }).points.data.map((value, p) => (value - still[p]) / 0.3)
    expect(Math.abs(mean(z))).toBeLessThan(5 / Math.sqrt(z.length))
    expect(Math.abs(mean(z, (value) => value ** 2) - 1)).toBeLessThan(5 * Math.sqrt(2 / z.length))
  })

  it('gives without shuffle the same points, sorted by label', () => {
    const shuffled = makeCircles({ n: 31, noise: 0.1, seed: 6 })
    const plain = makeCircles({ n: 31, noise: 0.1, seed: 6, shuffle: false })
    expect(plain.labels).toEqual(shuffled.labels.toSorted())
    expect(plain.labels).not.toEqual(shuffled.labels)
    expect(sorted(plain)).toEqual(sorted(shuffled))
  })

  it('draws from the stream it is given', () => {
    expect(makeCircles({ noise: 0.1, random: seeded(3) })).toEqual(makeCircles({ noise: 0.1, seed: 3 }))
  })

  it.each<[options: unknown, error: Error]>([
    [7, new TypeError('options must be an object, got 7')],
    [{ n: 0 }, new RangeError('n must be an integer of at least 1, got 0')],
    [{ noise: -1 }, new RangeError('noise must be a finite number of at least 0, got -1')],
    [{ factor: 1 }, new RangeError('factor must be below 1, got 1')],
    [{ factor: -0.1 }, new RangeError('factor must be a finite number of at least 0, got -0.1')],
    [{ factor: Number.NaN }, new RangeError('factor must be a finite number of at least 0, got NaN')],
    [{ factor: '0.5' }, new TypeError("factor must be a finite number of at least 0, got '0.5'")],
    [{ shuffle: 0 }, new TypeError('shuffle must be true or false, got 0')],
    [{ seed: Infinity }, new TypeError('seed must be a finite number or a string, got Infinity')],
  ])('%o is an error', (options, error) => {
    expect(() => makeCircles(options as CirclesOptions)).toThrow(error)
  })
})
