import { seeded } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { overlapOf } from '../src/internal/overlap-of.ts'

/** The same by comparing every point with every other. */
function naive(points: number[][], centers: number[][]): number {
  const distance = (a: number[], b: number[]) => Math.hypot(a[0] - b[0], a[1] - b[1])
  const clusters = points.map((point) => {
    const distances = centers.map((center) => distance(point, center))
    return distances.indexOf(Math.min(...distances))
  })
  const overlapping = points.filter((point, i) => {
    const own = distance(point, centers[clusters[i]])
    return points.some((other, at) => clusters[at] !== clusters[i] && distance(point, other) < own)
  })
  return overlapping.length / points.length
}

describe('overlapOf(data, centers)', () => {
  it('counts points with a point of another cluster nearer than their own center', () => {
    const centers = Float64Array.of(0, 0, 10, 0)
    expect(overlapOf(Float64Array.of(1, 0, 9, 0), centers)).toBe(0)
    expect(overlapOf(Float64Array.of(4, 0, 6, 0), centers)).toBe(1)
    expect(overlapOf(Float64Array.of(4, 0, 9, 0, 0, 1, 6.5, 0), centers)).toBe(0.5)
  })

  it('is 0 for one cluster', () => {
    expect(overlapOf(Float64Array.of(1, 2, 3, 4), Float64Array.of(0, 0))).toBe(0)
  })

  it('is what comparing every point with every other gives', () => {
    for (let seed = 0; seed < 30; seed++) {
      const random = seeded(seed)
      const pairs = (count: number) => Array.from({ length: count }, () => [random() * 3, random()])
      const [points, centers] = [pairs(120), pairs(2 + (seed % 9))]
      expect(overlapOf(Float64Array.from(points.flat()), Float64Array.from(centers.flat()))).toBe(
        naive(points, centers),
      )
    }
  })
})
