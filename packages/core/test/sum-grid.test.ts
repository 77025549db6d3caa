import { columnRanges, powerOfTwo, sumGrid, sumOffset } from '@kentro/core'
import { describe, expect, it } from 'vitest'

const rangesOfColumn = (...values: number[]) => columnRanges(Float64Array.from(values), values.length, 1)

describe('sumGrid', () => {
  it('leaves room for n values in 2^53: 51 bits up to n = 2, one less at each power of two passed', () => {
    const steps = [1, 2, 3, 4, 5, 8, 9, 1024, 1025, 1_000_000].map((n) => sumGrid(rangesOfColumn(-1, 1), n).step)
    expect(steps).toEqual([52, 52, 51, 51, 50, 50, 49, 43, 42, 33].map(powerOfTwo))
  })

  it('brings the largest magnitude of a column to 2^(bits - 1) to 2^bits', () => {
    for (const largest of [1, 1.999, 2, 0.3, 1e150, 1e-150, 1e-270]) {
      const { scale, unit, step } = sumGrid(rangesOfColumn(-largest, largest / 3), 100)
      expect(largest * scale[0]).toBeGreaterThanOrEqual(step / 4)
      expect(largest * scale[0]).toBeLessThan(step / 2)
      expect(scale[0] * unit[0]).toBe(1)
    }
  })

  it('keeps the scale of a column of tiny numbers finite', () => {
    for (const largest of [1e-280, 5e-324]) {
      const { scale, unit } = sumGrid(rangesOfColumn(-largest, largest), 1)
      expect([scale[0], unit[0]]).toEqual([powerOfTwo(951), powerOfTwo(-951)])
    }
  })

  it('takes limbs enough for the last bit of the smallest value, up to eight', () => {
    // 45 bits in the first limb at n = 100, 46 in each further one.
    expect(sumGrid(rangesOfColumn(0, 0), 100).limbs).toBe(1)
    expect(sumGrid(rangesOfColumn(-1, 1), 100).limbs).toBe(2)
    expect(sumGrid(rangesOfColumn(-1, powerOfTwo(-38)), 100).limbs).toBe(2)
    expect(sumGrid(rangesOfColumn(-1, powerOfTwo(-39)), 100).limbs).toBe(3)
    expect(sumGrid(rangesOfColumn(-1, powerOfTwo(-1000)), 100).limbs).toBe(8)
  })

  it('depends on nothing but the ranges and n', () => {
    const data = Float64Array.of(-3, 1, 2, 0.25)
    expect(sumGrid(columnRanges(data.slice().reverse(), 4, 1), 4)).toEqual(sumGrid(columnRanges(data, 4, 1), 4))
  })
})

describe('sumOffset', () => {
  it('is the middle of a column that lies within a factor of two', () => {
    expect([...sumOffset(rangesOfColumn(2, 4))]).toEqual([3])
    expect([...sumOffset(rangesOfColumn(-4, -2))]).toEqual([-3])
    expect([...sumOffset(rangesOfColumn(0.1, 0.1))]).toEqual([0.1])
    expect([...sumOffset(rangesOfColumn(1e308, 1.5e308))]).toEqual([1.25e308])
  })

  it('is 0 for a wider column and one that touches 0', () => {
    expect([...sumOffset(rangesOfColumn(2, 4.001))]).toEqual([0])
    expect([...sumOffset(rangesOfColumn(-4.001, -2))]).toEqual([0])
    expect([...sumOffset(rangesOfColumn(0, 1))]).toEqual([0])
    expect([...sumOffset(rangesOfColumn(-1, 1))]).toEqual([0])
    expect([...sumOffset(rangesOfColumn(0, 0))]).toEqual([0])
  })

  it('is per column', () => {
    expect([...sumOffset(columnRanges(Float64Array.of(1, -1, 2, 5), 2, 2))]).toEqual([1.5, 0])
  })
})
