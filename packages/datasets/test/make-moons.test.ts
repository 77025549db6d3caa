import { seeded } from '@kentro/core'
import { makeMoons } from '@kentro/datasets'
import type { MoonsOptions } from '@kentro/datasets'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, mean, rowsOf, sorted } from './helpers.ts'

describe('makeMoons(options)', () => {
  it('spreads points evenly from end to end of the upper and of the lower moon', () => {
    const { points, labels } = makeMoons({ n: 6, shuffle: false })
    expect([...labels]).toEqual([0, 0, 0, 1, 1, 1])
    expect(points.data).toEqual(Float64Array.of(1, 0, 0, 1, -1, 0, 0, 0.5, 1, -0.5, 2, 0.5))
  })

  it('gives the odd point to the lower moon', () => {
    expect(countsOf(makeMoons({ n: 7 }).labels, 2)).toEqual([3, 4])
    expect([...makeMoons({ n: 1 }).labels]).toEqual([1])
    expect(makeMoons({ n: 2, shuffle: false }).points.data).toEqual(Float64Array.of(1, 0, 0, 0.5))
  })

  it('draws 100 points without noise from seed 0 unless told otherwise', () => {
    const moons = makeMoons()
    expect([moons.points.n, moons.points.d, moons.labels.length]).toEqual([100, 2, 100])
    expect(moons).toEqual(makeMoons({ n: 100, noise: 0, shuffle: true, seed: 0 }))
  })

  it('puts every point at distance 1 from the center of its moon, and in its half', () => {
    const { points, labels } = makeMoons({ n: 501 })
    rowsOf(points).forEach(([x, y], i) => {
      const upper = labels[i] === 0
      expect(upper ? Math.hypot(x, y) : Math.hypot(x - 1, y - 0.5)).toBeCloseTo(1, 14)
      expect(upper ? y : 0.5 - y).toBeGreaterThanOrEqual(0)
    })
  })

  it('adds Gaussian noise of the scale that was asked for to each coordinate', () => {
    for (const noise of [0.05, 0.2, 3]) {
      const still = makeMoons({ n: 10_000 }).points.data
      const z = makeMoons({ n: 10_000, noise }).points.data.map((value, p) => (value - still[p]) / noise)
      expect(Math.abs(mean(z))).toBeLessThan(5 / Math.sqrt(z.length))
      expect(Math.abs(mean(z, (value) => value ** 2) - 1)).toBeLessThan(5 * Math.sqrt(2 / z.length))
      expect(Math.abs(mean(z, (value) => value ** 4) - 3)).toBeLessThan(5 * Math.sqrt(96 / z.length))
    }
  })

  it('gives without shuffle the same points, sorted by label', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (n, seed) => {
        const shuffled = makeMoons({ n, noise: 0.1, seed })
        const plain = makeMoons({ n, noise: 0.1, seed, shuffle: false })
        expect(plain.labels).toEqual(shuffled.labels.toSorted())
        expect(sorted(plain)).toEqual(sorted(shuffled))
      }),
      { numRuns: 30, seed: 2 },
    )
  })

  it('draws from the stream it is given', () => {
    expect(makeMoons({ noise: 0.1, random: seeded(3) })).toEqual(makeMoons({ noise: 0.1, seed: 3 }))
    expect(makeMoons({ noise: 0.1, seed: 4 })).not.toEqual(makeMoons({ noise: 0.1, seed: 3 }))
  })

  it.each<[options: unknown, error: Error]>([
    [[], new TypeError('options must be an object, got an array of length 0')],
    [{ n: 0 }, new RangeError('n must be an integer of at least 1, got 0')],
    [{ n: Number.NaN }, new RangeError('n must be an integer of at least 1, got NaN')],
    [{ n: [50, 50] }, new TypeError('n must be an integer of at least 1, got an array of length 2')],
    [{ noise: -0.1 }, new RangeError('noise must be a finite number of at least 0, got -0.1')],
    [{ noise: Number.NaN }, new RangeError('noise must be a finite number of at least 0, got NaN')],
    [{ noise: null }, new TypeError('noise must be a finite number of at least 0, got null')],
    [{ shuffle: 'no' }, new TypeError("shuffle must be true or false, got 'no'")],
    [{ std: 1 }, new TypeError("options must not have 'std': known are n, noise, shuffle, seed, random")],
    [{ seed: {} }, new TypeError('seed must be a finite number or a string, got an object')],
    [{ random: 'no' }, new TypeError("random must be a function, got 'no'")],
  ])('%o is an error', (options, error) => {
    expect(() => makeMoons(options as MoonsOptions)).toThrow(error)
  })
})
