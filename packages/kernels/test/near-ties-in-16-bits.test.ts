import { seeded, squaredDistance } from '@kentro/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDifference } from './first-difference.ts'
import { forcedSeeder } from './forced.ts'
import { labelled } from './labelled.ts'
import { midway } from './midway.ts'
import { wide, wideCases } from './wide-cases.ts'

// From 16 columns on.
const COLUMNS = [16, 17, 33, 64, 65, 71, 72, 100, 300, 784]

describe('what 16 bits may decide', () => {
  it('is never a near tie, whatever the scale, the columns, and how far away the point is', () => {
    for (const d of COLUMNS) {
      for (const scale of [1, 1e-3, 1e-30, 2 ** 60, 2 ** 400, 2 ** -400, 2 ** 500, 2 ** -500]) {
        for (const far of scale === 2 ** 500 ? [1] : [1, 1e-3, 1e6]) {
          const { points, centroids } = midway(40, d, scale, far, d)
          const { plain, difference } = labelled(points, centroids)
          expect(difference).toBeNull()
          expect(new Set(plain)).toEqual(new Set([0, 1]))
          if (scale < 2 ** -100 || scale > 2 ** 100) continue
          const single = { ...points, data: Float32Array.from(points.data) }
          expect(labelled(single, centroids).difference).toBeNull()
        }
      }
    }
  })

  it('is decided by the canonical form where distances differ by 1 to 1000 units in the last place', () => {
    for (const d of [16, 33, 71, 300]) {
      for (const scale of [1, 1e-30, 1e150, 1e-150]) {
        const random = seeded(d)
        const x = Float64Array.from({ length: d }, () => scale * random())
        // All at nearly the same distance of x, in directions of their own.
        const centroids = Float64Array.from({ length: 61 * d }, (_, p) => {
          const far = scale * (1 + Math.floor(1000 * random()) * 2 ** -53)
          return x[p % d] + (random() < 0.5 ? -far : far)
        })
        const data = Float64Array.from({ length: 19 * d }, (_, p) => (p < 10 * d ? x[p % d] : scale * random()))
        const distances = Array.from({ length: 61 }, (_, c) => squaredDistance(x, 0, centroids, c * d, d))
        const least = Math.min(...distances)
        expect(Math.max(...distances) - least).toBeLessThan(least * 2 ** -40)
        const { plain, difference, open } = labelled({ data, n: 19, d }, centroids)
        expect(difference).toBeNull()
        expect(plain[0]).toBe(distances.indexOf(least))
        expect(open).toBeGreaterThanOrEqual(10)
      }
    }
  })

  it('is sometimes all, sometimes nothing, of data that is hard on it, and always right', () => {
    const seen = { all: 0, some: 0, none: 0 }
    const property = fc.property(wideCases(...COLUMNS), (one) => {
      const { points, centroids } = wide(one)
      const { difference, open } = labelled(points, centroids)
      expect(difference).toBeNull()
      seen[open === 0 ? 'all' : open === points.n ? 'none' : 'some']++
    })
    fc.assert(property, { seed: 6, numRuns: 400 })
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10)
  })

  it('is nothing at all where centroids are too far away', () => {
    for (const far of [1e17, 1.2e19, 1e20, 1e30, 1e38, 1e43, 1e44, 1e60, 1e100, 1e150]) {
      for (const k of [1, 2, 3, 7, 9]) {
        const d = 66
        const data = Float64Array.from({ length: 5 * d }, (_, p) => ((p * p) % 7) / 7)
        const centroids = Float64Array.from({ length: k * d }, (_, q) => {
          const c = Math.floor(q / d)
          return (c % 2 === 0 ? -far : far) * (1 + (q % d) / 64 + c / 64)
        })
        expect(labelled({ data, n: 5, d }, centroids).difference).toBeNull()
        centroids.fill(0.3, (k - 1) * d)
        expect([...labelled({ data, n: 5, d }, centroids).plain]).toEqual(Array(5).fill(k - 1))
        expect(labelled({ data, n: 5, d }, centroids).difference).toBeNull()
      }
    }
  })

  it('is nothing at all where products of so many columns might not fit 32 bits', () => {
    // All coordinates of the last point are 64.5003 times its factor, so that all are rounded up.
    const d = 508_623
    const data = new Float64Array(3 * d).fill(1, 2 * d)
    const centroids = new Float64Array(2 * d).fill(1, d)
    const { plain, difference } = labelled({ data, n: 3, d }, centroids)
    expect(difference).toBeNull()
    expect([...plain]).toEqual([0, 0, 1])
  })

  it('is nearly all points of data with structure, so that the canonical form is left with little', () => {
    const random = seeded(5)
    const d = 100
    const data = Float64Array.from({ length: 600 * d }, (_, p) => (Math.floor(p / d) % 5) + random())
    const centroids = Float64Array.from({ length: 5 * d }, (_, p) => Math.floor(p / d) + random())
    expect(labelled({ data, n: 600, d }, centroids)).toMatchObject({ difference: null, open: 0 })
  })

  it('is not that a candidate is no nearer, where it is by a unit in the last place, or too far', () => {
    const up = 1 + 2 ** -52
    for (const d of [64, 65, 100]) {
      for (const [first, second] of [
        [4, 4 * up],
        [4 * up, 4],
        [1e20, 1e20 * up],
        [1e20, 4],
        [4, 1e20],
        [1e150, 1e149],
      ]) {
        const data = Float64Array.from({ length: 9 * d }, (_, p) => Math.floor(p / d) + (p % d) / d)
        const seeder = forcedSeeder({ data, n: 9, d }, null, 3, 1)
        const rows = [first, second].map((value) => new Float64Array(d).fill(value))
        for (const row of rows) seeder.accept(row)
        const expected = Float64Array.from({ length: 9 }, (_, i) =>
          Math.min(...rows.map((row) => squaredDistance(data, i * d, row, 0, d))),
        )
        expect(firstDifference(seeder.least, expected)).toBeNull()
        seeder.release()
      }
    }
  })
})
