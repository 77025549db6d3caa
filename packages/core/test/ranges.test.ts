import { checkRanges, columnRanges } from '@kentro/core'
import { describe, expect, it } from 'vitest'

const rangesOf = (...column: number[]) => columnRanges(Float64Array.from(column), column.length, 1)

describe('columnRanges', () => {
  it('gives the smallest, the largest and the least magnitude other than 0 of each column', () => {
    const { low, high, tiny } = columnRanges(Float64Array.of(1, -5, 0, -3, 2, 4, -7, 0.5, 0), 3, 3)
    expect([...low]).toEqual([-7, -5, 0])
    expect([...high]).toEqual([1, 2, 4])
    expect([...tiny]).toEqual([1, 0.5, 4])
  })

  it('gives Infinity for the least magnitude of a column of 0', () => {
    expect([...rangesOf(0, -0).tiny]).toEqual([Infinity])
  })

  it('reads float32 values as they are', () => {
    const [x] = Float32Array.of(0.1)
    expect(columnRanges(Float32Array.of(0.1), 1, 1)).toEqual({
      low: Float64Array.of(x),
      high: Float64Array.of(x),
      tiny: Float64Array.of(x),
    })
  })
})

describe('checkRanges', () => {
  it('is the squared diagonal of the box that all ranges span together', () => {
    expect(checkRanges('points', 2, columnRanges(Float64Array.of(0, 1, 3, 5), 2, 2))).toBe(25)
    expect(checkRanges('points', 9, rangesOf(-1, 2), rangesOf(0, 5), rangesOf(1))).toBe(36)
    expect(checkRanges('points', 9, rangesOf(7, 7))).toBe(0)
  })

  const overflow = (span: number, j = 0) =>
    new RangeError(
      `points must have spans whose squares can be summed in float64, got a span of ${span} in column ${j}: rescale the data`,
    )
  const vanish = (span: number) =>
    new RangeError(
      `points must have spans whose squares do not vanish in float64, got at most ${span}: rescale the data`,
    )

  it('refuses spans whose squares, summed over columns and points, overflow', () => {
    expect(() => checkRanges('points', 1, rangesOf(0, 1.4e154))).toThrow(overflow(1.4e154))
    expect(() => checkRanges('points', 1000, rangesOf(0, 1e153))).toThrow(overflow(1e153))
    expect(() => checkRanges('points', 1, rangesOf(0), rangesOf(1e200))).toThrow(overflow(1e200))
    expect(() => checkRanges('points', 1, columnRanges(Float64Array.of(0, 0, 1e154, 1e154), 2, 2))).toThrow(
      overflow(1e154, 1),
    )
    expect(checkRanges('points', 1, rangesOf(0, 1e153))).toBe(1e153 * 1e153)
  })

  it('refuses them where the widest is so small that its square is no normal number', () => {
    expect(() => checkRanges('points', 1, rangesOf(0, 1e-160))).toThrow(vanish(1e-160))
    expect(() => checkRanges('points', 1, rangesOf(0, 5e-324))).toThrow(vanish(5e-324))
    expect(checkRanges('points', 1, rangesOf(0, 2 ** -511))).toBe(2 ** -1022)
    expect(checkRanges('points', 1, columnRanges(Float64Array.of(0, 0, 1e-200, 1), 2, 2))).toBe(1)
  })
})
