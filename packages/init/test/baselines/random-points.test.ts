import { seeded } from '@kentro/core'
import { randomPoints } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { normalized, sequenceNumber, sequenceProbabilities } from '../exact-probabilities.ts'

const rows = [[0], [1], [10], [11], [30]]
const n = rows.length

/** How far the ordered pairs drawn are from draws without replacement with these weights. */
function pairScore(seed: string, weights: number[], given?: { weights: number[] }): number {
  const random = seeded(seed)
  const exact = sequenceProbabilities(n, 2, (chosen) =>
    normalized(weights.map((weight, i) => (chosen.includes(i) ? 0 : weight))),
  )
  const counts = tally(n ** 2, 10_000, () => sequenceNumber(randomPoints(rows, 2, random, given).indices ?? [], n))
  return chiSquareScore(counts, exact)
}

describe('randomPoints(points, k, random)', () => {
  it('takes one draw per seed, which picks among the points left, in order', () => {
    const draws = [0.99, 0.26, 0.4, 0, 0]
    expect([...(randomPoints(rows, 5, () => draws.shift() ?? 0).indices ?? [])]).toEqual([4, 1, 2, 0, 3])
    expect(draws).toEqual([])
  })

  it.each(['a', 'b', 'c'])('draws all ordered pairs alike (seed %s)', (seed) => {
    expect(pairScore(seed, [1, 1, 1, 1, 1])).toBeLessThan(BOUND)
  })

  it.each(['a', 'b', 'c'])('draws by weight, without replacement (seed %s)', (seed) => {
    const weights = [1, 2, 0, 5, 0.5]
    expect(pairScore(seed, weights, { weights })).toBeLessThan(BOUND)
  })

  it('would notice if weights were ignored', () => {
    expect(pairScore('a', [1, 2, 3, 4, 5])).toBeGreaterThan(BOUND)
  })

  it('draws far into long data as well: every chunk of it as often as its weight says', () => {
    const long = { data: new Float64Array(2000), n: 2000, d: 1 }
    const weights = Float64Array.from({ length: 2000 }, (_, i) => (i < 1000 ? 0.25 : i === 1999 ? 100 : 1))
    const parts = [0, 500, 1000, 1500, 1999, 2000]
    const exact = normalized(parts.slice(1).map((to, a) => weights.subarray(parts[a], to).reduce((x, y) => x + y, 0)))
    const random = seeded('long')
    const counts = tally(5, 5000, () => {
      const [i] = randomPoints(long, 1, random, { weights }).indices ?? []
      return parts.findIndex((from, part) => i >= from && i < parts[part + 1])
    })
    expect(chiSquareScore(counts, exact)).toBeLessThan(BOUND)
  })

  it('draws the same with equal weights as without', () => {
    for (let seed = 0; seed < 20; seed++) {
      const plain = randomPoints(rows, 3, seeded(seed))
      expect(randomPoints(rows, 3, seeded(seed), { weights: [4, 4, 4, 4, 4] })).toEqual(plain)
    }
  })

  it('takes points of weight 0 only when no others are left', () => {
    const weights = [0, 1, 0, 1e-30, 0]
    for (let seed = 0; seed < 20; seed++) {
      const chosen = [...(randomPoints(rows, 4, seeded(seed), { weights }).indices ?? [])]
      expect(chosen.slice(0, 2).sort()).toEqual([1, 3])
      expect(new Set(chosen).size).toBe(4)
    }
  })

  it('draws the first point of a chunk as it draws others', () => {
    const long = { data: new Float64Array(1024), n: 1024, d: 1 }
    expect(randomPoints(long, 1, () => 0.5).indices).toEqual(Int32Array.of(512))
    const weights = Float64Array.from(long.data, (_, i) => (i < 600 ? 0 : 1))
    expect(randomPoints(long, 1, () => 0, { weights }).indices).toEqual(Int32Array.of(600))
  })

  it('never runs past the last point with weight, however the sums are rounded', () => {
    const long = { data: new Float64Array(2000), n: 2000, d: 1 }
    for (let seed = 0; seed < 20; seed++) {
      const random = seeded(seed)
      const weights = Float64Array.from({ length: 2000 }, (_, i) => (i < 1990 ? 0.1 + random() : 0))
      expect(randomPoints(long, 1, () => 1 - 2 ** -53, { weights }).indices).toEqual(Int32Array.of(1989))
    }
  })

  it('finds the last point with weight where nothing is less than its weight', () => {
    const long = { data: new Float64Array(1500), n: 1500, d: 1 }
    const weights = Float64Array.from(long.data, (_, i) => (i === 3 ? 1 : i === 700 ? 2 ** -1072 : 0))
    expect(randomPoints(long, 2, () => 0.9, { weights }).indices).toEqual(Int32Array.of(3, 700))
  })

  it('asks for no distance', () => {
    expect(randomPoints(rows, 3, seeded(1)).distances).toBe(0)
  })
})
