import { makeASet } from '@kentro/datasets'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapOf } from '../src/internal/overlap-of.ts'
import { countsOf, gapsOf, mean, rowsOf } from './helpers.ts'

describe('makeASet(options)', () => {
  it('has 150 points around each of 20 centers unless told otherwise', () => {
    const { points, labels, centers } = makeASet()
    expect([points.n, points.d, centers.n]).toEqual([3000, 2, 20])
    expect(countsOf(labels, 20)).toEqual(Array<number>(20).fill(150))
  })

  it('keeps the centers as far apart as is asked', () => {
    const options = { k: fc.integer({ min: 2, max: 60 }), separation: fc.double({ min: 0.5, max: 20, noNaN: true }) }
    fc.assert(
      fc.property(fc.record({ ...options, seed: fc.nat() }), ({ separation, ...others }) => {
        const gaps = gapsOf(makeASet({ separation, ...others, n: 1 }).centers)
        expect(Math.min(...gaps) / (1410 * separation)).toBeGreaterThan(1 - 1e-12)
      }),
      { numRuns: 40, seed: 1 },
    )
  })

  it('lets neighbours be hardly farther apart than that', () => {
    for (const seed of [1, 2, 3]) {
      const ratios = gapsOf(makeASet({ k: 50, seed }).centers).map((gap) => gap / (3.9 * 1410))
      expect(mean(ratios)).toBeLessThan(1.35)
    }
  })

  it('spreads each cluster alike in both coordinates, by 1,410 more or less a tenth', () => {
    const { points, labels, centers } = makeASet({ n: 100_000, seed: 4 })
    const rows = rowsOf(points)
    const bound = 5 * Math.sqrt(2 / 5000)
    const spreads = Array.from({ length: 20 }, (_, c) => {
      const offsets = rows
        .filter((_, i) => labels[i] === c)
        .map(([x, y]) => [x - centers.data[2 * c], y - centers.data[2 * c + 1]])
      const [xx, yy, xy] = [
        mean(offsets.map(([x]) => x * x)),
        mean(offsets.map(([, y]) => y * y)),
        mean(offsets.map(([x, y]) => x * y)),
      ]
      expect(Math.abs(xx / yy - 1)).toBeLessThan(2 * bound)
      expect(Math.abs(xy / xx)).toBeLessThan(bound)
      return Math.sqrt((xx + yy) / 2) / 1410
    })
    expect(Math.min(...spreads)).toBeGreaterThan(0.9 * (1 - bound))
    expect(Math.max(...spreads)).toBeLessThan(1.1 * (1 + bound))
    expect(Math.max(...spreads) - Math.min(...spreads)).toBeGreaterThan(0.1)
  })

  it('overlaps by a fifth at 3.9 standard deviations, as the published sets do, and by nothing at 12', () => {
    for (const k of [20, 35, 50]) {
      const { points, centers } = makeASet({ k, seed: 5 })
      expect(Math.abs(overlapOf(points.data as Float64Array, centers.data as Float64Array) - 0.2)).toBeLessThan(0.08)
    }
    const apart = makeASet({ separation: 12 })
    expect(overlapOf(apart.points.data as Float64Array, apart.centers.data as Float64Array)).toBeLessThan(0.001)
  })

  it('begins with the same centers where it has fewer', () => {
    const [a1, a2, a3] = [20, 35, 50].map((k) => rowsOf(makeASet({ k, seed: 6 }).centers))
    expect(a3.slice(0, 35)).toEqual(a2)
    expect(a2.slice(0, 20)).toEqual(a1)
  })

  it('stays in the frame of the published sets, but for the tails', () => {
    const { points } = makeASet({ k: 50, seed: 7 })
    expect(points.data.every((value) => value > -1500 && value < 67_000)).toBe(true)
  })

  it('throws instead of throwing darts for ever where the stream is no such thing', () => {
    expect(() => makeASet({ random: () => 0.5 })).toThrow(
      new RangeError('random must draw evenly from [0, 1), got no 20 centers that keep their distance'),
    )
    expect(() => makeASet({ random: () => Number.NaN })).toThrow(RangeError)
  })

  it.each<[options: unknown, error: Error]>([
    [{ k: 0 }, new RangeError('k must be an integer of at least 1, got 0')],
    [{ k: '20' }, new TypeError("k must be an integer of at least 1, got '20'")],
    [{ separation: -1 }, new RangeError('separation must be a finite number of at least 0, got -1')],
    [{ separation: Number.NaN }, new RangeError('separation must be a finite number of at least 0, got NaN')],
    [{ separation: null }, new TypeError('separation must be a finite number of at least 0, got null')],
  ])('%o is an error', (options, error) => {
    expect(() => makeASet(options as object)).toThrow(error)
  })
})
