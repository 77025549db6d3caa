import { squaredDistance } from '@kentro/core'
import { centreDistances, ownDistances } from '@kentro/kernels'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { example, sizes } from './example.ts'

fc.configureGlobal({ seed: 1 })

const line = { data: Float64Array.of(0, 1, 4, 9), n: 4, d: 1 }

describe('centreDistances(points, centre, q, out)', () => {
  it('writes the squared distances from each point to one centre', () => {
    const out = new Float64Array(4)
    centreDistances(line, Float64Array.of(9, 4, 9), 1, out)
    expect([...out]).toEqual([16, 9, 0, 25])
  })

  it('touches only the points from `from` to `to` - 1', () => {
    const out = new Float64Array(4).fill(7)
    centreDistances(line, Float64Array.of(4), 0, out, 1, 3)
    expect([...out]).toEqual([7, 9, 0, 7])
  })

  it('has the bits of the canonical distance, for centres that are points too', () => {
    fc.assert(
      fc.property(sizes, ({ n, d, k, seed, grid }) => {
        const { kinds, centroids } = example(n, d, k, seed, grid)
        const out = new Float64Array(n)
        for (const points of kinds) {
          for (const [centres, q] of [[centroids, (k - 1) * d] as const, [points.data, (n - 1) * d] as const]) {
            centreDistances(points, centres, q, out)
            expect(out).toEqual(out.map((_, i) => squaredDistance(points.data, i * d, centres, q, d)))
          }
        }
      }),
    )
  })
})

describe('ownDistances(points, centroids, labels, out)', () => {
  it('writes the squared distance of each point to the centroid of its label', () => {
    const out = new Float64Array(4)
    ownDistances(line, Float64Array.of(0, 10), Int32Array.of(0, 1, 0, 1), out)
    expect([...out]).toEqual([0, 81, 16, 1])
  })

  it('touches only the points from `from` to `to` - 1', () => {
    const out = new Float64Array(4).fill(7)
    ownDistances(line, Float64Array.of(0, 10), Int32Array.of(0, 1, 0, 1), out, 2)
    expect([...out]).toEqual([7, 7, 16, 1])
  })

  it('has the bits of the canonical distance', () => {
    fc.assert(
      fc.property(sizes, ({ n, d, k, seed, grid }) => {
        const { kinds, centroids, random } = example(n, d, k, seed, grid)
        const labels = Int32Array.from({ length: n }, () => Math.floor(k * random()))
        const out = new Float64Array(n)
        for (const points of kinds) {
          ownDistances(points, centroids, labels, out)
          expect(out).toEqual(out.map((_, i) => squaredDistance(points.data, i * d, centroids, labels[i] * d, d)))
        }
      }),
    )
  })
})
