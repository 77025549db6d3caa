import { points as owned, seeded } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { makeBlobs } from '@kentro/datasets'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquare, countsOf, matrix, mean, rowsOf, sorted } from './helpers.ts'

describe('makeBlobs(options)', () => {
  it('draws 100 points in the plane around 3 centers in [-10, 10] unless told otherwise', () => {
    const { points, labels, centers } = makeBlobs()
    expect([points.n, points.d, centers.n, centers.d]).toEqual([100, 2, 3, 2])
    expect(points.data).toBeInstanceOf(Float64Array)
    expect(labels).toBeInstanceOf(Int32Array)
    expect(countsOf(labels, 3)).toEqual([34, 33, 33])
    expect(Math.max(...centers.data.map(Math.abs))).toBeLessThan(10)
  })

  it('puts the points on their centers where std is 0', () => {
    const centers = matrix(2, 1, 2, 3, 4, -5, 0)
    const { points, labels } = makeBlobs({ centers, std: 0, sizes: [2, 1, 2], shuffle: false })
    expect([...labels]).toEqual([0, 0, 1, 2, 2])
    expect(points.data).toEqual(Float64Array.of(1, 2, 1, 2, 3, 4, -5, 0, -5, 0))
  })

  it('has the shapes and sizes that were asked for', () => {
    const shapes = {
      n: fc.integer({ min: 1, max: 60 }),
      d: fc.integer({ min: 1, max: 8 }),
      k: fc.integer({ min: 1, max: 9 }),
    }
    fc.assert(
      fc.property(fc.record({ ...shapes, seed: fc.integer(), shuffle: fc.boolean() }), ({ k, ...options }) => {
        const { points, labels, centers } = makeBlobs({ ...options, centers: k })
        const { n, d } = options
        expect([points.n, points.d, points.data.length, labels.length]).toEqual([n, d, n * d, n])
        expect([centers.n, centers.d]).toEqual([k, d])
        expect(countsOf(labels, k)).toEqual(Array.from({ length: k }, (_, c) => Math.ceil((n - c) / k) || 0))
      }),
      { numRuns: 50, seed: 3 },
    )
  })

  it('leaves the last clusters empty where there are fewer points than clusters', () => {
    expect(countsOf(makeBlobs({ n: 2, centers: 4 }).labels, 4)).toEqual([1, 1, 0, 0])
  })

  it('takes the number of clusters from sizes, of which some may be 0', () => {
    const { labels, centers } = makeBlobs({ sizes: Uint8Array.of(5, 0, 1, 3) })
    expect(centers.n).toBe(4)
    expect(countsOf(labels, 4)).toEqual([5, 0, 1, 3])
  })

  it('takes n beside sizes where n is their sum', () => {
    expect(makeBlobs({ n: 6, sizes: [1, 2, 3] }).points.n).toBe(6)
  })

  it('takes centers in every form in which points are accepted, and gives them back', () => {
    const forms: PointsLike[] = [
      matrix(3, 1, 2, 3, 4, 5, 6),
      { data: Float64Array.of(1, 2, 3, 4, 5, 6), n: 2, d: 3 },
      [Float32Array.of(1, 2, 3), Float32Array.of(4, 5, 6)],
      { to2DArray: () => [Float64Array.of(1, 2, 3), [4, 5, 6]] },
    ]
    const [first, ...others] = forms.map((centers) => makeBlobs({ centers, d: 3 }))
    expect(first.centers.data).toEqual(Float64Array.of(1, 2, 3, 4, 5, 6))
    for (const other of others) expect(other).toEqual(first)
  })

  it('neither keeps nor changes the centers it is given', () => {
    const data = Float64Array.of(1, 2, 3, 4)
    const { centers } = makeBlobs({ centers: { data, n: 2, d: 2 } })
    expect([...data]).toEqual([1, 2, 3, 4])
    data[0] = 9
    expect(centers.data[0]).toBe(1)
  })

  it('returns points that are not checked again', () => {
    const { points, centers } = makeBlobs()
    expect(owned(points)).toBe(points)
    expect(owned(centers)).toBe(centers)
  })

  it('spreads the points of each cluster as its std says, in each dimension, independently', () => {
    for (const d of [1, 2, 3, 8]) {
      const std = [0.5, 1, 4]
      const { points, labels, centers } = makeBlobs({ n: 6000, d, std, seed: d })
      std.forEach((sigma, c) => {
        const rows = rowsOf(points).filter((_, i) => labels[i] === c)
        const z = Array.from({ length: d }, (_, j) => rows.map((row) => (row[j] - centers.data[c * d + j]) / sigma))
        for (let j = 0; j < d; j++) {
          expect(Math.abs(mean(z[j]))).toBeLessThan(5 / Math.sqrt(rows.length))
          for (let m = 0; m <= j; m++) {
            const covariance = mean(z[j].map((value, i) => value * z[m][i]))
            const error = Math.sqrt((m === j ? 2 : 1) / rows.length)
            expect(Math.abs(covariance - (m === j ? 1 : 0))).toBeLessThan(5 * error)
          }
        }
      })
    }
  })

  it('spreads the centers evenly over their box', () => {
    const { centers } = makeBlobs({ n: 1, d: 5, centers: 4000, centerBox: [-3, 5], seed: 'box' })
    expect(Math.min(...centers.data)).toBeGreaterThanOrEqual(-3)
    expect(Math.max(...centers.data)).toBeLessThanOrEqual(5)
    const counts = Array<number>(16).fill(0)
    for (const value of centers.data) counts[Math.floor((value + 3) * 2)]++
    expect(chiSquare(counts)).toBeLessThan(57) // 15 degrees of freedom: p = 1e-6
  })

  it('puts every center on one spot where the box is one', () => {
    expect([...makeBlobs({ centerBox: [4, 4] }).centers.data]).toEqual([4, 4, 4, 4, 4, 4])
  })

  it('gives without shuffle the same points, sorted by cluster', () => {
    const options = { n: 50, d: 3, std: [1, 2, 3], seed: 5 }
    const shuffled = makeBlobs(options)
    const plain = makeBlobs({ ...options, shuffle: false })
    expect(plain.labels).toEqual(shuffled.labels.toSorted())
    expect(plain.labels).not.toEqual(shuffled.labels)
    expect(sorted(plain)).toEqual(sorted(shuffled))
    expect(plain.centers).toEqual(shuffled.centers)
  })

  it('scales the same offsets by std', () => {
    const [still, once, twice] = [0, 1, 2].map((std) => makeBlobs({ std, seed: 8 }).points.data)
    twice.forEach((value, p) => expect(value - still[p]).toBeCloseTo(2 * (once[p] - still[p]), 12))
  })

  it('allows one point, one column, one cluster', () => {
    const { points, labels } = makeBlobs({ n: 1, d: 1, centers: 1 })
    expect([points.n, points.d, labels.length, labels[0]]).toEqual([1, 1, 1, 0])
    expect(Number.isFinite(points.data[0])).toBe(true)
  })
})

describe('makeBlobs(options): draws', () => {
  it('gives the same data for the same seed, as a number or as text, whatever was drawn before', () => {
    const first = makeBlobs({ seed: 7 })
    makeBlobs({ seed: 8 })
    expect(makeBlobs({ seed: 7 })).toEqual(first)
    expect(makeBlobs({ seed: '7' })).toEqual(first)
    expect(makeBlobs({ seed: 8 })).not.toEqual(first)
  })

  it('draws from seed 0 where none is given', () => {
    expect(makeBlobs()).toEqual(makeBlobs({ seed: 0 }))
  })

  it('draws from the stream it is given, and leaves it where the data end', () => {
    const random = seeded(7)
    const first = makeBlobs({ random })
    expect(first).toEqual(makeBlobs({ seed: 7 }))
    expect(makeBlobs({ random })).not.toEqual(first)
  })

  it('throws instead of hanging or giving NaN where the stream is no such thing', () => {
    expect(() => makeBlobs({ random: () => 0.5 })).toThrow(RangeError)
    expect(() => makeBlobs({ random: () => 1 })).toThrow(RangeError)
    expect(() => makeBlobs({ random: () => Number.NaN })).toThrow(RangeError)
  })
})
