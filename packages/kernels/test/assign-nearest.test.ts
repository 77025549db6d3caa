import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'
import { assignNearest } from '@kentro/kernels'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { example, sizes } from './example.ts'

fc.configureGlobal({ seed: 1 })

/** The labels by definition: the least canonical distance, the first of those that tie. */
function nearest({ data, n, d }: Points, centroids: Float64Array): Int32Array {
  return Int32Array.from({ length: n }, (_, i) => {
    const distances = Array.from({ length: centroids.length / d }, (_row, c) =>
      squaredDistance(data, i * d, centroids, c * d, d),
    )
    return distances.indexOf(Math.min(...distances))
  })
}

function assigned(points: Points, centroids: Float64Array): Int32Array {
  const labels = new Int32Array(points.n).fill(-1)
  assignNearest(points, centroids, labels)
  return labels
}

const line = { data: Float64Array.of(0, 4, 5, 6, 11), n: 5, d: 1 }

describe('assignNearest(points, centroids, labels)', () => {
  it('writes the nearest centroid, the lowest index on ties', () => {
    expect([...assigned(line, Float64Array.of(0, 10))]).toEqual([0, 0, 0, 1, 1])
    expect([...assigned(line, Float64Array.of(10, 0))]).toEqual([1, 1, 0, 0, 0])
    expect([...assigned(line, Float64Array.of(5))]).toEqual([0, 0, 0, 0, 0])
    expect([...assigned(line, Float64Array.of(7, 7, 7, 7, 7, 7))]).toEqual([0, 0, 0, 0, 0])
  })

  it('touches only the points from `from` to `to` - 1', () => {
    const labels = new Int32Array(5).fill(-7)
    assignNearest(line, Float64Array.of(0, 10), labels, 3)
    expect([...labels]).toEqual([-7, -7, -7, 1, 1])
    assignNearest(line, Float64Array.of(0, 10), labels, 1, 2)
    expect([...labels]).toEqual([-7, 0, -7, 1, 1])
    assignNearest(line, Float64Array.of(0, 10), labels, 0, 0)
    expect([...labels]).toEqual([-7, 0, -7, 1, 1])
  })

  it('is decided by the canonical distance, for float64 and float32 points, ties included, whole or in parts', () => {
    fc.assert(
      fc.property(sizes, fc.nat(13), ({ n, d, k, seed, grid }, cut) => {
        const { kinds, centroids } = example(n, d, k, seed, grid)
        for (const points of kinds) {
          const expected = nearest(points, centroids)
          expect(assigned(points, centroids)).toEqual(expected)
          const parts = new Int32Array(n)
          assignNearest(points, centroids, parts, cut)
          assignNearest(points, centroids, parts, 0, Math.min(cut, n))
          expect(parts).toEqual(expected)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is decided by the last bit, in the order of the coordinates', () => {
    // Both squared distances are 1 + 2^-52 in exact arithmetic; the second loses its four small squares one by one.
    const e = 2 ** -27
    const centroids = Float64Array.of(e, e, e, e, 1, 1, e, e, e, e)
    expect([...assigned({ data: new Float64Array(5), n: 1, d: 5 }, centroids)]).toEqual([1])
    expect([...assigned({ data: new Float32Array(5), n: 1, d: 5 }, centroids)]).toEqual([1])
  })

  it('sends permuted points to permuted labels', () => {
    const { kinds, centroids } = example(101, 3, 7, 5)
    const [{ data, n, d }] = kinds
    const reversed = Float64Array.from(data, (_, p) => data[(n - 1 - Math.floor(p / d)) * d + (p % d)])
    expect(assigned({ data: reversed, n, d }, centroids)).toEqual(assigned(kinds[0], centroids).reverse())
  })

  it('gives each of the distinct points its own centroid where they are the centroids', () => {
    const { kinds } = example(33, 2, 1, 6)
    const labels = assigned(kinds[0], Float64Array.from(kinds[0].data))
    expect([...labels]).toEqual(Array.from({ length: 33 }, (_, i) => i))
  })

  it('leaves points and centroids as they are', () => {
    const { kinds, centroids } = example(9, 3, 5, 7)
    const before = [...kinds.map(({ data }) => data.slice()), centroids.slice()]
    for (const points of kinds) assigned(points, centroids)
    expect([...kinds.map(({ data }) => data), centroids]).toEqual(before)
  })
})
