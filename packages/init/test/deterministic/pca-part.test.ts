import { seeded } from '@kentro/core'
import { pcaPart, varPart } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUTS, naiveParts, principal, rowsOf, seedsOf, shuffled, uneven } from './partition.ts'

fc.configureGlobal({ seed: 1 })

const never = () => {
  throw new Error('drawn')
}

const centroidsOf = (rows: number[][], k: number, options?: object) => [...pcaPart(rows, k, never, options).centroids]

describe('pcaPart(points, k, random)', () => {
  it('cuts across the axis of largest variance, which need be no column', () => {
    // The axis is about (35, 31): the last two lie to the other side of it than their first coordinate says.
    const points = [
      [-5, -4],
      [5, 4],
      [-1, 2.5],
      [1, -2.5],
    ]
    expect([...varPart(points, 2, never).centroids]).toEqual([-3, -0.75, 3, 0.75])
    expect(pcaPart(points, 2, never)).toEqual({
      centroids: Float64Array.of(-2, -3.25, 2, 3.25),
      indices: null,
      distances: 0,
    })
  })

  it('has the part first that is low where the axis is steepest', () => {
    const points = [
      [4, -3],
      [-4, 3],
    ]
    expect(centroidsOf(points, 2)).toEqual([-4, 3, 4, -3])
  })

  it('is Var-Part in one column', () => {
    for (const cut of CUTS) {
      for (let seed = 0; seed < 20; seed++) {
        const points = uneven(seed, 50, 1)
        expect(pcaPart(points, 9, never, { cut })).toEqual(varPart(points, 9, never, { cut }))
      }
    }
  })

  it.each(CUTS)('has the parts of the plainest code, in two columns (%s)', (cut) => {
    for (let seed = 0; seed < 40; seed++) {
      const points = uneven(seed, 30 + seed, 2)
      const k = 2 + (seed % 7)
      const exact = naiveParts(points, k, principal, cut).flat()
      const seeds = seedsOf(pcaPart, points, k, { cut }).flat()
      expect(seeds.length).toBe(exact.length)
      seeds.forEach((value, p) => expect(value).toBeCloseTo(exact[p], 7))
    }
  })

  it('has the same parts when columns come more than once', () => {
    for (let seed = 0; seed < 20; seed++) {
      const points = uneven(seed, 50, 2)
      const rows = rowsOf(points).map(([x, y]) => [x, y, x, y, x, y, x, y])
      const repeated = { data: Float64Array.from(rows.flat()), n: 50, d: 8 }
      const seeds = seedsOf(pcaPart, repeated, 9).map((seed) => seed.slice(0, 2))
      expect(seeds).toEqual(seedsOf(pcaPart, points, 9))
    }
  })

  it('finds an axis in many columns that no column shows', () => {
    const random = seeded('axis')
    const d = 100
    const direction = Float64Array.from({ length: d }, () => random() - 0.5)
    const data = new Float64Array(200 * d)
    for (let i = 0; i < 200; i++) {
      const side = i % 2 === 0 ? 2 : -2
      for (let j = 0; j < d; j++) data[i * d + j] = side * direction[j] + random() + random() - 1
    }
    const mean = (parity: number) =>
      Array.from({ length: d }, (_, j) => {
        let sum = 0
        for (let i = parity; i < 200; i += 2) sum += data[i * d + j]
        return sum / 100
      })
    const expected = [mean(0), mean(1)].toSorted((a, b) => a[0] - b[0]).flat()
    const seeds = seedsOf(pcaPart, { data, n: 200, d }, 2).flat()
    seeds.forEach((value, p) => expect(value).toBeCloseTo(expected[p], 12))
  })

  it.each(CUTS)('does not depend on the order of the points, to the bit (%s)', (cut) => {
    const cases = fc.record({
      seed: fc.nat(1000),
      d: fc.integer({ min: 1, max: 7 }),
      k: fc.integer({ min: 1, max: 25 }),
    })
    fc.assert(
      fc.property(cases, ({ seed, d, k }) => {
        const random = uneven(seed, 60, d)
        // Not only whole numbers, whose sums are exact in any case; and some of the points alike.
        const points = { ...random, data: random.data.map((value, p) => Math.floor(value / 700) / 7 + (p % d)) }
        const weights = Array.from({ length: 60 }, (_, i) => 0.1 + ((i * seed) % 5))
        const other = shuffled(points, weights, seed)
        expect(seedsOf(pcaPart, other.points, k, { cut })).toEqual(seedsOf(pcaPart, points, k, { cut }))
        const weighted = seedsOf(pcaPart, points, k, { cut, weights })
        expect(seedsOf(pcaPart, other.points, k, { cut, weights: other.weights })).toEqual(weighted)
      }),
      { numRuns: 15 },
    )
  })

  it('finds parts that mirror each other as wide as each other, whatever the order of the points', () => {
    const { data, n, d } = uneven(7, 40, 2)
    const half = data.map((value) => 3000 + value / 7)
    const both = { data: Float64Array.of(...half, ...half.map((value) => -value)), n: 2 * n, d }
    const weights = Array.from({ length: 2 * n }, () => 1)
    const seeds = seedsOf(pcaPart, both, 3)
    for (let seed = 0; seed < 20; seed++) {
      expect(seedsOf(pcaPart, shuffled(both, weights, seed).points, 3)).toEqual(seeds)
    }
  })

  it('puts points that lie on the cut on the same side, whatever the order of the points', () => {
    // A lattice, turned by some angle: whole lines of it lie on the cuts, but for rounding.
    const turned = Array.from({ length: 63 }, (_, i) => [
      5 * (i % 9) + 2 * Math.floor(i / 9),
      5 * Math.floor(i / 9) - 2 * (i % 9),
    ])
    const lattice = { data: Float64Array.from(turned.flat(), (value) => value / 3), n: 63, d: 2 }
    const weights = turned.map(() => 1)
    const seeds = seedsOf(pcaPart, lattice, 6)
    for (let seed = 0; seed < 20; seed++) {
      expect(seedsOf(pcaPart, shuffled(lattice, weights, seed).points, 6)).toEqual(seeds)
    }
  })

  it.each(CUTS)('bears columns of any width, constant ones and points on a line (%s)', (cut) => {
    const line = Array.from({ length: 20 }, (_, i) => [i * i, 7, -3 * i * i, i * i * 2 ** -200])
    const alone = line.map(([value]) => [value])
    const seeds = centroidsOf(line, 5, { cut }).filter((_, p) => p % 4 === 0)
    // The first column rises where the third, the widest, falls.
    expect(seeds.toSorted((a, b) => a - b)).toEqual(centroidsOf(alone, 5, { cut }).toSorted((a, b) => a - b))
  })

  it('cuts across the widest columns where next to no weight is far out', () => {
    const points = [
      [0, 0],
      [1, 1],
      [1e9, 1e9],
    ]
    const [first, , second] = centroidsOf(points, 2, { weights: [1, 1, 1e-20] })
    expect(first).toBe(0)
    expect(second).toBeCloseTo(1, 9)
  })

  it('ends where all axes are as good', () => {
    const square = [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ]
    expect(centroidsOf(square, 4).toSorted()).toEqual([-1, -1, -1, -1, 1, 1, 1, 1])
  })

  it('refuses an unknown cut', () => {
    const cutting = () => pcaPart([[0], [1]], 2, never, { cut: 'median' } as object)
    expect(cutting).toThrow(new RangeError("cut must be one of 'mean', 'otsu', 'optimal', got 'median'"))
  })
})
