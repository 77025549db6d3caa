import { powerOfTwo, randomIndex, seeded, writeMean } from '@kentro/core'
import type { Coordinates, Sums } from '@kentro/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumOf, ulpsFrom } from './rational.ts'
import { anyColumn, summed } from './summed.ts'

function meanOf(group: Sums, n: number): Float64Array {
  const out = new Float64Array(group.grid.d)
  writeMean(group, 0, n, out, 0)
  return out
}

/** How far the mean of a column is from the exact one, in units in the last place. */
const off = (data: Coordinates): number => ulpsFrom(meanOf(summed(data), data.length)[0], sumOf(data), data.length)

const column = (n: number, draw: () => number): Float64Array => Float64Array.from({ length: n }, draw)

const random = seeded('means')
fc.configureGlobal({ seed: 1 })
const spread = (low: number, high: number) => powerOfTwo(low + randomIndex(random, high - low + 1)) * (random() - 0.5)

describe('the mean of a group', () => {
  it('is that of four points by hand', () => {
    const data = Float64Array.of(1, -10, 2, 20, 3, 0, 6, -30)
    expect([...meanOf(summed(data, 2), 4)]).toEqual([3, -5])
    expect([...meanOf(summed(data, 2, [0, 1]), 2)]).toEqual([1.5, 5])
  })

  it('is the exact mean, rounded once, of whatever values, though the largest cancel', () => {
    fc.assert(fc.property(anyColumn, (data) => off(data) <= 0.5))
    const largest = (data: Float64Array) => data.reduce((x, y) => (x * x > y * y ? x : y))
    fc.assert(fc.property(anyColumn, (data) => off(Float64Array.of(...data, -largest(data))) <= 0.5))
  })

  const cases: Record<string, () => number> = {
    'random values': () => random() - 0.5,
    'an outlier of 1e12 beside structure at 1e-3': () => (random() < 0.01 ? 1e12 : 1e-3 * random()),
    'an outlier of 1e30 beside structure at 1': () => (random() < 0.01 ? -1e30 : random()),
    'a hundred and sixty powers of two': () => spread(-80, 80),
    'magnitudes around 1e150': () => 1e150 * (random() - 0.5),
    'magnitudes around 1e-150': () => 1e-150 * (random() - 0.5),
    'magnitudes around 1e-300': () => 1e-300 * (random() - 0.5),
    integers: () => randomIndex(random, 7) - 3,
  }
  for (const [name, draw] of Object.entries(cases)) {
    it(`is the exact mean, rounded once, of ${name}`, () => {
      for (let n = 2; n < 300; n = 2 * n - 1) expect(off(column(n, draw))).toBeLessThanOrEqual(0.5)
    })
  }

  const atMostOne: Record<string, () => number> = {
    'an offset of 1e8': () => 1e8 + random(),
    'values within a factor of two': () => 1 + random(),
    'negative values within a factor of two': () => -3 * (1 + random()),
    'subnormal numbers': () => 5e-324 * (randomIndex(random, 2001) - 1000),
    'a factor of two, both ends taken': () => 1 + randomIndex(random, 2),
  }
  for (const [name, draw] of Object.entries(atMostOne)) {
    it(`is within one unit in the last place for ${name}`, () => {
      for (let n = 2; n < 300; n = 2 * n - 1) expect(off(column(n, draw))).toBeLessThan(1)
    })
  }

  it('is the value of a constant column, exactly', () => {
    const constants = [0.1, -1 / 3, 1e150, -1e-150, 1e300, 5e-324, 1 + 2 ** -52, 0]
    const data = Float64Array.from({ length: 33 * constants.length }, (_, p) => constants[p % constants.length])
    expect([...meanOf(summed(data, constants.length), 33)]).toEqual(constants)
  })

  it('is the row of a group of equal rows, exactly, whatever the others are', () => {
    for (let copies = 1; copies < 200; copies++) {
      const x = spread(-20, 20)
      const data = Float64Array.of(...Array(copies).fill(x), -3, 1e12)
      expect(meanOf(summed(data, 1, Array(copies).keys()), copies)[0]).toBe(x)
    }
  })

  it('lies within the values of its group', () => {
    fc.assert(
      fc.property(anyColumn, fc.integer({ min: 1, max: 40 }), (data, count) => {
        const group = data.subarray(0, count)
        const [mean] = meanOf(summed(data, 1, group.keys()), group.length)
        expect(mean).toBeGreaterThanOrEqual(Math.min(...group))
        expect(mean).toBeLessThanOrEqual(Math.max(...group))
      }),
    )
  })

  it('is 0, not -0, where it is zero', () => {
    expect(meanOf(summed(Float64Array.of(-0, -0)), 2)[0]).toBe(0)
    expect(meanOf(summed(Float64Array.of(-1, 1, -0)), 3)[0]).toBe(0)
  })

  it('is that of float32 values as float64 has them', () => {
    const data = Float32Array.from({ length: 1001 }, () => random() - 0.5)
    expect(off(data)).toBeLessThanOrEqual(0.5)
    expect(meanOf(summed(data), 1001)).toEqual(meanOf(summed(Float64Array.from(data)), 1001))
  })

  it('is exact for as many values of the largest magnitude as the grid is made for', () => {
    for (const n of [1, 2, 3, 4, 5, 1024, 1025, 65_536, 65_537]) {
      const largest = 2 - 2 ** -52
      const data = new Float64Array(n).fill(largest)
      data[0] = n > 1 ? -largest : largest
      expect(off(data)).toBeLessThanOrEqual(0.5)
      expect(Math.max(...summed(data, 1, Array(n).keys()).limbs.map(Math.abs))).toBeLessThanOrEqual(2 ** 52)
    }
  })

  it('scales exactly when the data do, by a power of two', () => {
    const data = column(3 * 101, () => spread(-30, 30))
    const mean = meanOf(summed(data, 3), 101)
    for (const factor of [2 ** 20, 2 ** -20, 2 ** 400, 2 ** -400]) {
      expect(
        meanOf(
          summed(
            data.map((x) => x * factor),
            3,
          ),
          101,
        ),
      ).toEqual(mean.map((x) => x * factor))
    }
  })

  it('of values some 2^300 apart is short of no more than the last bits of the smallest', () => {
    const data = Float64Array.of(powerOfTwo(150), 1, -powerOfTwo(150), powerOfTwo(-150))
    expect(meanOf(summed(data), 4)[0]).toBe(0.25)
    const [least] = meanOf(summed(data, 1, [3]), 1)
    expect(Math.abs(least - powerOfTwo(-150))).toBeLessThan(powerOfTwo(150 - 200))
  })
})
