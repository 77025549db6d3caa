import { seeded, squaredDistance } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { firstDifference } from './first-difference.ts'
import { forcedSeeder } from './forced.ts'
import { labelled } from './labelled.ts'
import { midway } from './midway.ts'

// Up to 63 columns: more are looked at in 16 bits.

describe('what float32 may decide', () => {
  it('is never a near tie, whatever the scale, the columns, and how far away the point is', () => {
    for (const d of [2, 3, 4, 7, 16, 63]) {
      for (const scale of [1, 1e-3, 2 ** 60, 2 ** -60, 1e100, 1e150, 1e-150]) {
        for (const far of scale === 1e150 ? [1] : [1, 1e-3, 1e3, 1e6]) {
          const { points, centroids } = midway(160, d, scale, far, d)
          const { plain, difference } = labelled(points, centroids)
          expect(difference).toBeNull()
          expect(new Set(plain)).toEqual(new Set([0, 1]))
        }
      }
    }
  })

  it('is decided by the canonical form where distances differ by 1 to 1000 units in the last place', () => {
    for (const d of [1, 2, 5, 31]) {
      for (const scale of [1, 1e12, 1e-12, 1e150, 1e-150]) {
        const random = seeded(d)
        const x = Float64Array.from({ length: d }, () => scale * random())
        // All at nearly the same distance of x, in directions of their own.
        const centroids = Float64Array.from({ length: 64 * d }, (_, p) => {
          const far = scale * (1 + Math.floor(1000 * random()) * 2 ** -53)
          return x[p % d] + (random() < 0.5 ? -far : far)
        })
        const data = Float64Array.from({ length: 20 * d }, (_, p) => (p < 10 * d ? x[p % d] : scale * random()))
        const distances = Array.from({ length: 64 }, (_, c) => squaredDistance(x, 0, centroids, c * d, d))
        const least = Math.min(...distances)
        expect(Math.max(...distances) - least).toBeLessThan(least * 2 ** -40)
        const { plain, difference, open } = labelled({ data, n: 20, d }, centroids)
        expect(difference).toBeNull()
        expect(plain[0]).toBe(distances.indexOf(least))
        expect(open).toBeGreaterThanOrEqual(10)
      }
    }
  })

  it('is a tie where float64 itself cannot tell: the lowest index', () => {
    const points = { data: Float64Array.of(0.001, 1e12, -1e12, 0.00101, 5, 1e12), n: 6, d: 1 }
    expect(labelled(points, Float64Array.of(0.00101, 0.001)).difference).toBeNull()
    expect([...labelled(points, Float64Array.of(0.00101, 0.001)).plain]).toEqual([1, 0, 0, 0, 0, 0])
  })

  it('is not what sums in float32 lose term by term', () => {
    // float32 adds 62 terms of almost half a unit in the last place to 1, and each of them is lost.
    const d = 63
    const n = 400
    const small = 2 ** -13 * (1 - 2 ** -20)
    for (const scale of [1, 1e-100]) {
      for (const lost of [0.25, 0.5, 0.75, 1, 1.5]) {
        const data = new Float64Array(n * d)
        for (let i = n / 2 + 20; i < n; i++) {
          data[i * d] = scale * (i / n - 0.75)
          data.fill(scale * small, i * d + 1, (i + 1) * d)
        }
        const centroids = new Float64Array(2 * d).fill(scale * small, 0, d).fill(-scale * small, d)
        centroids[0] = scale * (1 + d * lost * 2 ** -25)
        centroids[d] = scale
        const { difference, open } = labelled({ data, n, d }, centroids)
        expect(difference).toBeNull()
        expect(open).toBeGreaterThan(0)
      }
    }
  })

  it('is nothing at all where centroids are too far away for float32', () => {
    for (const k of [1, 2, 3, 4, 5, 6, 7]) {
      for (const far of [1e17, 1.2e19, 1.3e19, 1.75e19, 1e20, 1e22, 1e38, 1e40, 1e100]) {
        const centroids = Float64Array.from({ length: k }, (_, c) => (c % 2 === 0 ? -far : far) * (1 + c / 64))
        const { plain, difference } = labelled({ data: Float64Array.of(0, 1, 2, 0.5), n: 4, d: 1 }, centroids)
        expect(difference).toBeNull()
        expect([...plain]).toEqual(Array(4).fill(k === 1 || far > 1e17 ? 0 : plain[0]))
      }
    }
  })

  it('is few points of data with structure, so that the canonical form is left with little', () => {
    const random = seeded(5)
    const data = Float64Array.from({ length: 8000 }, (_, p) => 10 * (Math.floor(p / 8) % 5) + random())
    const centroids = Float64Array.from({ length: 5 * 8 }, (_, p) => 10 * Math.floor(p / 8) + random())
    expect(labelled({ data, n: 1000, d: 8 }, centroids)).toMatchObject({ difference: null, open: 0 })
  })

  it('is not that a candidate is no nearer, where it is by a unit in the last place, or too far for float32', () => {
    const data = Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8)
    const points = { data, n: 9, d: 1 }
    const up = 1 + 2 ** -52
    for (const [first, second] of [
      [4, 4 * up],
      [4 * up, 4],
      [1e20, 1e20 * up],
      [1e20, 0.9e20],
      [1e20, 4],
      [4, 1e20],
      [1e150, 1e149],
    ]) {
      const seeder = forcedSeeder(points, null, 3, 1)
      for (const candidate of [first, second]) seeder.accept(Float64Array.of(candidate))
      const expected = data.map((x) => Math.min((x - first) * (x - first), (x - second) * (x - second)))
      expect(firstDifference(seeder.least, expected)).toBeNull()
      seeder.release()
    }
  })
})
