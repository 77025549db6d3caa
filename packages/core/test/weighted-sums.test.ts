import { addRow, columnRanges, exactSum, powerOfTwo, randomIndex, seeded, sumGrid, sumOffset, sums } from '@kentro/core'
import { totalOf, weightedMagnitudes, writeMean } from '@kentro/core'
import type { Coordinates, Sums } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { integerOf, sumOf, ulpsFrom } from './rational.ts'

/** A column, summed by weight as one group: rows that `order` names, on the grid of all. */
function summed(data: Coordinates, weights: Float64Array, order: Iterable<number> = data.keys()): Sums {
  const ranges = columnRanges(data, data.length, 1)
  const magnitudes = weightedMagnitudes(data, weights, sumOffset(ranges))
  const all = sums(sumGrid(ranges, data.length, magnitudes), 1)
  for (const i of order) addRow(all, 0, data, i, weights[i])
  return all
}

function meanOf(group: Sums, weight: number): number {
  const out = new Float64Array(1)
  writeMean(group, 0, weight, out, 0)
  return out[0]
}

/** How far a weighted mean is from that of the rounded products, in units in the last place. */
function off(data: Coordinates, weights: Float64Array): number {
  const group = summed(data, weights)
  const [offset] = group.grid.offset
  const weight = exactSum(weights)
  const products = Array.from(data, (x, i) => weights[i] * (x - offset))
  return ulpsFrom(meanOf(group, weight), sumOf(products), weight, offset)
}

const random = seeded('weighted sums')
const n = 257
const columns: Record<string, () => number> = {
  'random values': () => random() - 0.5,
  'an offset of 1e8': () => 1e8 + random(),
  'negative values within a factor of two': () => -1 - random(),
  'an outlier of 1e12 beside structure at 1e-3': () => (random() < 0.01 ? 1e12 : 1e-3 * random()),
  'magnitudes around 1e150': () => 1e150 * (random() - 0.5),
  'magnitudes around 1e-150': () => 1e-150 * (random() - 0.5),
}
const weightings: Record<string, () => number> = {
  'weights from 0 to 1': () => random(),
  'whole weights, 0 among them': () => randomIndex(random, 4),
  'weights over 1e-12 to 1': () => Number(`${1 + random()}e-${randomIndex(random, 13)}`),
  'weights around 1e100': () => 1e100 * random(),
}

describe('the weighted mean of a group', () => {
  it('is that of three points by hand', () => {
    expect(meanOf(summed(Float64Array.of(0, 4, 100), Float64Array.of(1, 3, 0)), 4)).toBe(3)
    expect(meanOf(summed(Float64Array.of(0, 4, 100), Float64Array.of(0.25, 0.5, 0.25)), 1)).toBe(27)
  })

  for (const [values, draw] of Object.entries(columns)) {
    for (const [weighting, weigh] of Object.entries(weightings)) {
      it(`is within one unit in the last place of that of the rounded products: ${values}, ${weighting}`, () => {
        for (let t = 0; t < 5; t++) {
          expect(off(Float64Array.from({ length: n }, draw), Float64Array.from({ length: n }, weigh))).toBeLessThan(1)
        }
      })
    }
  }

  it('with weights of 1 is the mean without weights', () => {
    const data = Float64Array.from({ length: n }, columns['random values'])
    const plain = sums(sumGrid(columnRanges(data, n, 1), n), 1)
    for (let i = 0; i < n; i++) addRow(plain, 0, data, i, 1)
    expect(summed(data, new Float64Array(n).fill(1))).toEqual(plain)
  })

  it('takes a whole weight for so many copies, where products are exact', () => {
    const data = Float64Array.from({ length: n }, () => randomIndex(random, 1000) / 8 - 50)
    const weights = Float64Array.from({ length: n }, weightings['whole weights, 0 among them'])
    const copies = data.reduce<number[]>((list, x, i) => list.concat(Array<number>(weights[i]).fill(x)), [])
    expect(off(Float64Array.from(copies), new Float64Array(copies.length).fill(1))).toBeLessThanOrEqual(0.5)
    expect(meanOf(summed(data, weights), copies.length)).toBe(
      meanOf(summed(Float64Array.from(copies), new Float64Array(copies.length).fill(1)), copies.length),
    )
  })

  it('is finite and right where the weight is at either end of float64', () => {
    for (const weight of [5e-324, 2 ** -1022, 2 ** 1023, Number.MAX_VALUE]) {
      expect(meanOf(summed(Float64Array.of(1, 0), Float64Array.of(weight, 0)), weight)).toBe(1)
    }
  })

  it('takes back what it added, in whatever order', () => {
    for (const weigh of Object.values(weightings)) {
      const data = Float64Array.from({ length: n }, columns['an outlier of 1e12 beside structure at 1e-3'])
      const weights = Float64Array.from({ length: n }, weigh)
      const all = summed(data, weights)
      for (let i = n - 1; i >= 100; i--) addRow(all, 0, data, i, -weights[i])
      expect(all).toEqual(summed(data, weights, Array(100).keys()))
      for (let i = 0; i < 100; i++) addRow(all, 0, data, i, -weights[i])
      expect(all.limbs).toEqual(new Float64Array(all.limbs.length))
    }
  })
})

describe('weightedMagnitudes', () => {
  it('gives the largest and the smallest product other than 0 per column, of values less their offset', () => {
    const data = Float64Array.of(1, 0, -8, 0, 3, 0)
    const { largest, smallest } = weightedMagnitudes(data, Float64Array.of(0.5, 2, 0), Float64Array.of(0, 0))
    expect([...largest]).toEqual([16, 0])
    expect([...smallest]).toEqual([0.5, Infinity])
    const less = weightedMagnitudes(Float64Array.of(5, 6, 8), Float64Array.of(1, 1, 3), Float64Array.of(6))
    expect([...less.largest, ...less.smallest]).toEqual([6, 1])
  })
})

describe('totalOf', () => {
  it('is the sum of weights, rounded once', () => {
    for (const weigh of Object.values(weightings)) {
      const weights = Float64Array.from({ length: n }, weigh)
      const group = sums(sumGrid({ ...columnRanges(weights, n, 1), low: Float64Array.of(0) }, n), 2)
      for (let i = 0; i < n; i++) addRow(group, 1, weights, i, 1)
      expect(totalOf(group, 0)).toBe(0)
      expect(ulpsFrom(totalOf(group, 1), sumOf(weights))).toBeLessThanOrEqual(0.5)
    }
  })

  it('is rounded once where what one limb loses breaks a tie in another', () => {
    const values = Float64Array.from([0, -33, -53, -91], powerOfTwo)
    const group = sums(sumGrid({ ...columnRanges(values, 4, 1), low: Float64Array.of(0) }, 2 ** 20), 1)
    for (let i = 0; i < 4; i++) addRow(group, 0, values, i, 1)
    expect(totalOf(group, 0)).toBe(1 + powerOfTwo(-33) + powerOfTwo(-52))
  })

  it('is rounded once whatever the limbs hold, though they cancel', () => {
    const grid = sumGrid(columnRanges(Float64Array.of(-1, powerOfTwo(-300)), 2, 1), 2 ** 20)
    const inStep = (value: number) => Math.round(value / grid.step)
    for (let t = 0; t < 1000; t++) {
      const group = sums(grid, 1)
      const limbs = group.limbs.map(() => Math.round((random() - 0.5) * powerOfTwo(52)))
      for (let l = t % limbs.length; l > 0; l--) {
        const steps = l > 1 ? randomIndex(random, 1000) - 500 : 0
        limbs[l - 1] = steps * grid.step - inStep(limbs[l])
      }
      group.limbs.set(limbs)
      const exact = limbs.reduce((sum, limb, l) => sum + integerOf(limb) / BigInt(grid.step) ** BigInt(l), 0n)
      expect(ulpsFrom(totalOf(group, 0) / grid.unit[0], exact)).toBeLessThanOrEqual(0.5)
    }
  })

  it('is of the column that is asked for', () => {
    const data = Float64Array.of(1, -20, 2, 20.5)
    const group = sums(sumGrid({ ...columnRanges(data, 2, 2), low: Float64Array.of(0, -20) }, 2), 1)
    for (const p of [0, 2]) addRow(group, 0, data, p, 1)
    expect([totalOf(group, 0), totalOf(group, 0, 1)]).toEqual([3, 0.5])
  })
})
