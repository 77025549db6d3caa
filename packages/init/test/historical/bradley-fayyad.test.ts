import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import { bradleyFayyad } from '@kentro/init'
import type { BradleyFayyadOptions } from '@kentro/init'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { rowsOf, wholePoints } from './whole-points.ts'

const drawn = (...draws: number[]) => {
  return () => draws.shift() ?? Number.NaN
}

/** Clusters samples, and all their centroids from each solution. */
function naive(points: Points, k: number, random: Random, samples: number, size: number) {
  const rows = rowsOf(points)
  let distances = 0
  const cluster = (data: number[][], start: number[][]) => {
    const result = lloyd(data, start, { tolerance: 0 })
    distances += result.distances
    return { inertia: result.inertia, rows: rowsOf({ data: result.centroids, n: k, d: points.d }) }
  }
  const solutions = Array.from({ length: samples }, () => {
    for (let a = 0; a < size; a++) {
      const b = a + Math.floor(random() * (rows.length - a))
      const row = rows[a]
      rows[a] = rows[b]
      rows[b] = row
    }
    return cluster(rows.slice(0, size), rows.slice(0, k)).rows
  })
  const refined = solutions.map((start) => cluster(solutions.flat(), start))
  const best = Math.min(...refined.map(({ inertia }) => inertia))
  return { centroids: refined.find(({ inertia }) => inertia === best)?.rows.flat(), distances }
}

describe('bradleyFayyad(points, k, random)', () => {
  it('clusters one sample of all points from random ones, and then only their centroids', () => {
    // In the order 3, 1, 0, 2 of the points: from 11 and 1.
    const seeding = bradleyFayyad([[0], [1], [10], [11]], 2, drawn(0.9, 0, 0.99, 0), { samples: 1, share: 1 })
    expect([...seeding.centroids]).toEqual([10.5, 0.5])
    expect(seeding.indices).toBe(null)
    // Two iterations with 4 points, one with 2.
    expect(seeding.distances).toBe(2 * 4 * 2 + 2 * 2 * 2)
  })

  it.each([
    { samples: 10, share: 0.1 },
    { samples: 3, share: 0.5 },
    { samples: 1, share: 1 },
    { samples: 4, share: 0 },
  ])('does what the plainest code does ($samples samples of $share)', ({ samples, share }) => {
    for (let seed = 0; seed < 12; seed++) {
      const points = wholePoints(`points ${seed}`, 100 + 10 * seed, 2, 1000)
      const k = 2 + (seed % 5)
      const size = Math.max(k, Math.round(points.n * share))
      const expected = naive(points, k, seeded(seed), samples, size)
      const { centroids, distances } = bradleyFayyad(points, k, seeded(seed), { samples, share })
      expect([...centroids]).toEqual(expected.centroids)
      expect(distances).toBe(expected.distances)
    }
  })

  it('draws 10 samples of a tenth of the points, k of them at least', () => {
    for (const [n, k, size] of [
      [300, 4, 30],
      [304, 4, 30],
      [20, 4, 4],
    ]) {
      const points = wholePoints('tenth', n, 2, 100)
      let draws = 0
      const random = seeded(n)
      const seeding = bradleyFayyad(points, k, () => (draws++, random()))
      expect(draws).toBe(10 * size)
      expect(bradleyFayyad(points, k, seeded(n), { samples: 10, share: 0.1 })).toEqual(seeding)
    }
  })

  it('is the mean of all points for k = 1, without a draw', () => {
    const never = () => {
      throw new Error('drawn')
    }
    expect(bradleyFayyad([[0], [1], [11]], 1, never)).toEqual({
      centroids: Float64Array.of(4),
      indices: null,
      distances: 0,
    })
  })

  it('bears samples so narrow that their squared distances vanish in float64', () => {
    const points = Array.from({ length: 50 }, (_, i) => [i === 7 ? 1 : i * 1e-200])
    for (let seed = 0; seed < 10; seed++) {
      const { centroids } = bradleyFayyad(points, 2, seeded(seed), { samples: 2 })
      expect([...centroids].every((value) => value >= 0 && value <= 1)).toBe(true)
    }
  })

  it('refuses samples and shares that are none', () => {
    const by = (options: object) => () => bradleyFayyad([[0], [1]], 2, seeded(1), options as BradleyFayyadOptions)
    expect(by({ samples: 0 })).toThrow(new RangeError('samples must be an integer of at least 1, got 0'))
    expect(by({ samples: '5' })).toThrow(new TypeError("samples must be an integer of at least 1, got '5'"))
    expect(by({ share: -0.1 })).toThrow(new RangeError('share must be a finite number of at least 0, got -0.1'))
    expect(by({ share: 1.1 })).toThrow(new RangeError('share must be a number from 0 to 1, got 1.1'))
    expect(by({ share: '1' })).toThrow(new TypeError("share must be a finite number of at least 0, got '1'"))
  })
})
