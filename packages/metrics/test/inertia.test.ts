import { exactSum, squaredDistance } from '@kentro/core'
import { inertia } from '@kentro/metrics'
import type { InertiaOptions } from '@kentro/metrics'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelledPoints, shuffled } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

const points = [[0], [2], [10]]
const centroids = [[1], [10]]

describe('inertia', () => {
  it('sums squared distances to the nearest centroid', () => {
    expect(inertia(points, centroids)).toBe(2)
    expect(
      inertia(
        [
          [0, 0],
          [3, 4],
        ],
        [[0, 0]],
      ),
    ).toBe(25)
  })

  it('sums squared distances to the centroids that labels name', () => {
    expect(inertia(points, centroids, { labels: [0, 0, 0] })).toBe(83)
    expect(inertia(points, centroids, { labels: Int32Array.of(1, 1, 1) })).toBe(164)
  })

  it('counts each point as often as its weight says', () => {
    expect(inertia(points, centroids, { weights: [1, 3, 100] })).toBe(4)
    expect(inertia(points, centroids, { weights: [0, 0.5, 0], labels: [0, 0, 0] })).toBe(0.5)
  })

  it('is 0 where each point is a centroid, and for duplicates of the only one', () => {
    expect(inertia(points, points)).toBe(0)
    expect(inertia([[0.1], [0.1]], [[0.1]])).toBe(0)
  })

  it('is what a solver computes: canonical distances in an exact sum', () => {
    const { rows, labels } = labelledPoints({ seed: 21, n: 500, d: 3, k: 5 })
    const scaled = rows.map((row) => row.map((value) => value / 7))
    const weights = Float64Array.from(labels, (label) => (label + 1) / 3)
    const centers = Float64Array.from(scaled.slice(0, 5).flat())
    const data = Float64Array.from(scaled.flat())
    const squared = Float64Array.from(labels, (label, i) => squaredDistance(data, i * 3, centers, label * 3, 3))
    const flat = { data: centers, n: 5, d: 3 }
    expect(inertia(scaled, flat, { labels, weights })).toBe(exactSum(squared, weights))
    expect(inertia(scaled, flat, { labels })).toBe(exactSum(squared))
  })

  it('is the same to the bit in any order of the points', () => {
    // columns of very different size, with all bits in use
    const value = fc.integer({ min: -1e6, max: 1e6 })
    const row = fc.tuple(value, value).map(([x, y]) => [x / 7, y / 7e9])
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), fc.integer({ min: 1, max: 1000 }), (rows, seed) => {
        const centers = rows.slice(0, 2)
        const moved = shuffled(rows.length, seed).map((i) => rows[i])
        expect(inertia(moved, centers)).toBe(inertia(rows, centers))
      }),
    )
  })

  it('is least for the nearest centroids', () => {
    const { rows, labels } = labelledPoints({ seed: 22, n: 100, d: 2, k: 4 })
    expect(inertia(rows, rows.slice(0, 4))).toBeLessThan(inertia(rows, rows.slice(0, 4), { labels }))
  })

  it('takes flat arrays, float32 ones too, and modifies nothing', () => {
    const data = Float32Array.of(0, 2, 10)
    expect(inertia({ data, shape: [3, 1] }, { data: Float64Array.of(1, 10), n: 2, d: 1 })).toBe(2)
    expect(data).toEqual(Float32Array.of(0, 2, 10))
  })

  it.each<[InertiaOptions, new (message: string) => Error, string]>([
    [{ labels: [0, 0] }, RangeError, 'labels must have n = 3 entries, got 2'],
    [{ labels: [0, 0, 2] }, RangeError, 'labels[2] must be an integer from 0 to k - 1 = 1, got 2'],
    [{ labels: [0, -1, 0] }, RangeError, 'labels[1] must be an integer from 0 to k - 1 = 1, got -1'],
    [{ labels: [0, 0.5, 0] }, RangeError, 'labels[1] must be an integer from 0 to k - 1 = 1, got 0.5'],
    [{ labels: ['0', 0, 0] as never }, TypeError, "labels[0] must be an integer from 0 to k - 1 = 1, got '0'"],
    [{ labels: 7 as never }, TypeError, 'labels must be an array of n = 3 integers, got 7'],
    [{ weights: [1, 2] }, RangeError, 'weights must have n = 3 entries, got 2'],
    [{ weights: [1, -2, 0] }, RangeError, 'weights[1] must be finite and at least 0, got -2'],
    [{ weights: [0, 0, 0] }, RangeError, 'weights must not all be 0'],
    [{ weight: [1] } as never, TypeError, "options must not have 'weight': did you mean 'weights'?"],
    [[0, 0, 1] as never, TypeError, 'options must be an object, got an array of length 3'],
  ])('refuses options %o', (options, error, message) => {
    expect(() => inertia(points, centroids, options)).toThrow(new error(message))
  })

  it('refuses centroids of another space, values that are not finite, and sums that overflow', () => {
    expect(() => inertia(points, [[1, 2]])).toThrow(
      new RangeError('centroids must have d = 1 coordinates like points, got 2'),
    )
    expect(() => inertia([[0], [Infinity]], centroids)).toThrow(
      new RangeError('points[1][0] must be finite, got Infinity'),
    )
    expect(() => inertia([[1e200]], [[0]])).toThrow(/^points and centroids must have spans/)
    expect(() => inertia([[0], [1e10]], [[0]], { weights: [1e300, 1e300] })).toThrow(/^weights must be such that/)
  })
})
