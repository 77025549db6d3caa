import { varPart } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUTS, naiveParts, rowsOf, seedsOf, shuffled, sorted, uneven, widest } from './partition.ts'

fc.configureGlobal({ seed: 1 })

const never = () => {
  throw new Error('drawn')
}

const centroidsOf = (rows: number[][], k: number, options?: object) => [...varPart(rows, k, never, options).centroids]

describe('varPart(points, k, random)', () => {
  it('cuts the part of the largest sum of squares at its mean, again and again', () => {
    const line = [[0], [1], [2], [10], [11], [40]]
    expect(varPart(line, 1, never)).toEqual({ centroids: Float64Array.of(64 / 6), indices: null, distances: 0 })
    expect(centroidsOf(line, 2)).toEqual([3.25, 25.5])
    expect(centroidsOf(line, 3)).toEqual([3.25, 11, 40])
    expect(centroidsOf(line, 4)).toEqual([1, 11, 40, 10])
  })

  it('can cut at the best place instead, or by the histogram', () => {
    const line = [[0], [1], [2], [10], [11], [40]]
    expect(centroidsOf(line, 2, { cut: 'optimal' })).toEqual([4.8, 40])
    expect(centroidsOf(line, 2, { cut: 'otsu' })).toEqual([4.8, 40])
    expect(centroidsOf(line, 3, { cut: 'optimal' })).toEqual([1, 40, 10.5])
  })

  it('sees no gap within a bin of the histogram, as the best cut does', () => {
    const line = [[0], [1], [300]]
    const weights = [1e6, 1e6, 1]
    expect(centroidsOf(line, 2, { cut: 'otsu', weights })).toEqual([0.5, 300])
    expect(centroidsOf(line, 2, { cut: 'optimal', weights })[0]).toBe(0)
  })

  it('cuts across the column of largest variance, the first on ties', () => {
    const tall = [
      [0, 0],
      [1, 10],
      [0, 1],
      [1, 11],
    ]
    expect(centroidsOf(tall, 2)).toEqual([0, 0.5, 1, 10.5])
    const square = [
      [0, 0],
      [1, 1],
      [0, 1],
      [1, 0],
    ]
    expect(centroidsOf(square, 2)).toEqual([0, 0.5, 1, 0.5])
  })

  it('leaves points on the cut below, and takes the lowest of cuts that are as good', () => {
    const three = [[0], [1], [2]]
    expect(centroidsOf(three, 2)).toEqual([0.5, 2])
    expect(centroidsOf(three, 2, { cut: 'optimal' })).toEqual([0, 1.5])
    expect(centroidsOf(three, 2, { cut: 'otsu' })).toEqual([0, 1.5])
  })

  it('cuts the part of more points where sums of squares are the same, and then the older one', () => {
    expect(centroidsOf([[0], [2], [10], [12]], 3)).toEqual([0, 11, 2])
    // 1 + 1 and 0.5 + 0.5 + 1 squared; both parts lie around their means.
    const uneven = [[0], [2], [98], [99], [99], [100]]
    expect(centroidsOf(uneven, 3)).toEqual([1, 98 + 2 / 3, 100])
  })

  it.each(CUTS)('has the parts of the plainest code (%s)', (cut) => {
    for (let seed = 0; seed < 40; seed++) {
      const points = uneven(seed, 30 + seed, 1 + (seed % 4))
      const k = 2 + (seed % 7)
      const exact = naiveParts(points, k, widest, cut).flat()
      const seeds = seedsOf(varPart, points, k, { cut }).flat()
      expect(seeds.length).toBe(exact.length)
      seeds.forEach((value, p) => expect(value).toBeCloseTo(exact[p], 7))
    }
  })

  it.each(CUTS)('does not depend on the order of the points, to the bit (%s)', (cut) => {
    const cases = fc.record({
      seed: fc.nat(1000),
      d: fc.integer({ min: 1, max: 4 }),
      k: fc.integer({ min: 1, max: 25 }),
    })
    fc.assert(
      fc.property(cases, ({ seed, d, k }) => {
        const random = uneven(seed, 60, d)
        // Not only whole numbers, whose sums are exact in any case; and some of the points alike.
        const points = { ...random, data: random.data.map((value, p) => Math.floor(value / 700) / 7 + (p % d)) }
        const weights = Array.from({ length: 60 }, (_, i) => 0.1 + ((i * seed) % 5))
        const other = shuffled(points, weights, seed)
        expect(seedsOf(varPart, other.points, k, { cut })).toEqual(seedsOf(varPart, points, k, { cut }))
        const weighted = seedsOf(varPart, points, k, { cut, weights })
        expect(seedsOf(varPart, other.points, k, { cut, weights: other.weights })).toEqual(weighted)
      }),
      { numRuns: 25 },
    )
  })

  it('finds parts that mirror each other as wide as each other, whatever the order of the points', () => {
    const { data, n, d } = uneven(7, 40, 2)
    const half = data.map((value) => 3000 + value / 7)
    const both = { data: Float64Array.of(...half, ...half.map((value) => -value)), n: 2 * n, d }
    const weights = Array.from({ length: 2 * n }, () => 1)
    const seeds = seedsOf(varPart, both, 3)
    for (let seed = 0; seed < 20; seed++) {
      expect(seedsOf(varPart, shuffled(both, weights, seed).points, 3)).toEqual(seeds)
    }
  })

  it('finds cuts that mirror each other as good as each other, whatever the order of the points', () => {
    for (let seed = 0; seed < 30; seed++) {
      const half = [...uneven(seed, 50, 1).data].map((value, i) => (i < 20 ? 1 : 30_000) + value / 7)
      const both = { data: Float64Array.from([...half, ...half.map((value) => -value)]), n: 100, d: 1 }
      const other = shuffled(both, [...half, ...half], seed)
      const [[left]] = seedsOf(varPart, other.points, 2, { cut: 'optimal', weights: other.weights })
      // The lowest of the two: the middle stays with what is above.
      expect(left).toBeLessThan(-30_000)
    }
  })

  it.each(CUTS)('takes a whole weight for as many equal points (%s)', (cut) => {
    for (let seed = 0; seed < 20; seed++) {
      const points = uneven(seed, 30, 2)
      const weights = Array.from({ length: 30 }, (_, i) => 1 + ((i * 7 + seed) % 3))
      const rows = rowsOf(points).flatMap((row, i) => Array.from({ length: weights[i] }, () => row))
      const repeated = { data: Float64Array.from(rows.flat()), n: rows.length, d: 2 }
      expect(seedsOf(varPart, points, 6, { cut, weights })).toEqual(seedsOf(varPart, repeated, 6, { cut }))
    }
  })

  it.each(CUTS)('keeps all parts but one when there is one more (%s)', (cut) => {
    const points = uneven(5, 80, 3)
    let before = seedsOf(varPart, points, 1, { cut })
    for (let k = 2; k <= 80; k++) {
      const seeds = seedsOf(varPart, points, k, { cut })
      const known = new Set(before.map(String))
      expect(seeds.filter((seed) => known.has(String(seed))).length).toBe(k - 2)
      before = seeds
    }
    expect(before).toEqual(sorted(rowsOf(points)))
  })

  it('counts points of weight 0 for nothing, unless too few others are left', () => {
    const line = [[0], [1], [10], [1000]]
    expect(centroidsOf(line, 2, { weights: [1, 3, 2, 0] })).toEqual([0.75, 10])
    expect(centroidsOf(line, 3, { weights: [0, 3, 2, 0] })).toEqual(centroidsOf(line, 3))
  })

  it('cuts parts of equal points where no others are left', () => {
    expect(centroidsOf([[5], [5], [5], [7]], 4).sort()).toEqual([5, 5, 5, 7])
    const weights = [0.1, 0.2, 0.3, 0.7]
    expect(centroidsOf([[0.1], [0.1], [0.1], [0.7]], 4, { weights }).sort()).toEqual([0.1, 0.1, 0.1, 0.7])
  })

  it.each(CUTS)('sees structure far from the origin, and beside an outlier (%s)', (cut) => {
    const line = [0, 1, 10, 11].map((value) => [1e15 + value])
    expect(centroidsOf(line, 2, { cut })).toEqual([1e15 + 0.5, 1e15 + 10.5])
    const small = [[1e12], [0.001], [0.002], [0.011], [0.012]]
    expect(centroidsOf(small, 3, { cut })).toEqual([0.0015, 1e12, 0.0115])
  })

  it('refuses an unknown cut', () => {
    const cutting = (cut: unknown) => () => varPart([[0], [1]], 2, never, { cut } as object)
    const message = "cut must be one of 'mean', 'otsu', 'optimal', got"
    expect(cutting('median')).toThrow(new RangeError(`${message} 'median'`))
    expect(cutting('toString')).toThrow(new RangeError(`${message} 'toString'`))
    expect(cutting(null)).toThrow(new TypeError(`${message} null`))
  })
})
