import { seeded } from '@kentro/core'
import { projection } from '@kentro/init'
import type { ProjectionOptions } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { rowsOf, squared, wholePoints } from './whole-points.ts'

const line = [[0], [1], [10], [11]]

/** A source of these draws, in order. */
const drawn = (...draws: number[]) => {
  return () => draws.shift() ?? Number.NaN
}

describe('projection(points, k, random)', () => {
  it('takes the middle of each of k runs along the line through two random points', () => {
    const upward = projection(line, 2, drawn(0.1, 0.9))
    expect(upward).toEqual({ centroids: Float64Array.of(1, 11), indices: Int32Array.of(1, 3), distances: 0 })
    expect(projection(line, 2, drawn(0.9, 0.1)).indices).toEqual(Int32Array.of(2, 0))
  })

  it('projects on the line and sees nothing of what is beside it', () => {
    // Along (1, 1) the points come at 0, 20, 5, 11 and 4.
    const points = [
      [0, 0],
      [10, 10],
      [5, 0],
      [-9, 20],
      [30, -26],
    ]
    expect(projection(points, 5, drawn(0, 0.1)).indices).toEqual(Int32Array.of(0, 4, 2, 3, 1))
  })

  it('takes points at one place in order, and all points in order where the two are equal', () => {
    const points = [
      [1, 1],
      [0, 0],
      [1, 1],
      [0, 2],
    ]
    expect(projection(points, 4, drawn(0, 0.5)).indices).toEqual(Int32Array.of(0, 1, 2, 3))
    expect(projection(points, 4, drawn(0.3, 0)).indices).toEqual(Int32Array.of(1, 0, 2, 3))
  })

  it('can lead to the farthest point, the lowest index on ties, for one draw and n distances', () => {
    const seeding = projection([[4], [0], [8], [5], [0]], 5, drawn(0.1), { toward: 'farthest' })
    expect(seeding.indices).toEqual(Int32Array.of(2, 3, 0, 1, 4))
    expect(seeding.distances).toBe(5)
  })

  it.each(['random', 'farthest'] as const)('chooses as the plainest code does (%s)', (toward) => {
    for (let seed = 0; seed < 30; seed++) {
      const points = wholePoints(`points ${seed}`, 5 + seed, 2, 12)
      const rows = rowsOf(points)
      const n = rows.length
      const k = 1 + (seed % 5)
      const random = seeded(seed)
      const a = Math.floor(random() * n)
      const others = rows.map((_, i) => i).filter((i) => i !== a)
      const far = rows.map((row) => squared(row, rows[a]))
      const b = toward === 'random' ? others[Math.floor(random() * (n - 1))] : far.indexOf(Math.max(...far))
      const places = rows.map((row) => row.reduce((sum, value, j) => sum + value * (rows[b][j] - rows[a][j]), 0))
      const order = rows.map((_, i) => i).sort((i, j) => places[i] - places[j] || i - j)
      const middles = Array.from({ length: k }, (_, c) => order[Math.floor((c * n) / k + n / (2 * k))])
      expect([...(projection(points, k, seeded(seed), { toward }).indices ?? [])]).toEqual(middles)
    }
  })

  it('draws both ends alike', () => {
    const random = seeded('ends')
    // From 0, 1, 3 in the direction that is drawn, the middle one of three runs tells nothing; the first one does.
    const counts = tally(2, 4000, () => (projection([[0], [1], [3]], 3, random).indices?.[0] === 0 ? 0 : 1))
    expect(chiSquareScore(counts, [0.5, 0.5])).toBeLessThan(BOUND)
  })

  it('projects far from the origin as it does there', () => {
    const far = [[1e160], [1e160 + 2e153], [1e160 + 1e153], [1e160 - 3e153]]
    expect(projection(far, 4, drawn(0, 0)).indices).toEqual(Int32Array.of(3, 0, 2, 1))
  })

  it('draws by weight, and cuts portions that weigh alike', () => {
    const weights = [1, 1, 8, 1, 0]
    // Halves of 5.5 have their middles at 2.75 and 8.25, both in the third point.
    expect(projection([[0], [1], [2], [3], [4]], 2, drawn(0, 0), { weights }).indices).toEqual(Int32Array.of(2, 3))
    expect(projection([[0], [1], [2], [3], [4]], 5, drawn(0, 0), { weights }).indices).toEqual(
      Int32Array.of(0, 1, 2, 3, 4),
    )
    const random = seeded('weighted')
    const first = (indices: Int32Array | null) => (indices?.[0] === 0 ? 0 : 1)
    // Of 0, 1 and 3 with weights 1, 2 and 5, the lower end is drawn first so often.
    const upward = (1 / 8) * 1 + (2 / 8) * (5 / 6)
    const counts = tally(2, 5000, () => first(projection([[0], [1], [3]], 3, random, { weights: [1, 2, 5] }).indices))
    expect(chiSquareScore(counts, [upward, 1 - upward])).toBeLessThan(BOUND)
    const far = { toward: 'farthest' as const, weights: [1, 1, 0] }
    expect(projection([[0], [5], [-9]], 3, drawn(0), far).indices).toEqual(Int32Array.of(0, 1, 2))
  })

  it('refuses to lead elsewhere', () => {
    const to = (toward: unknown) => () => projection(line, 2, seeded(1), { toward } as ProjectionOptions)
    expect(to('mean')).toThrow(new RangeError("toward must be one of 'random', 'farthest', got 'mean'"))
    expect(to(1)).toThrow(new TypeError("toward must be one of 'random', 'farthest', got 1"))
  })
})
