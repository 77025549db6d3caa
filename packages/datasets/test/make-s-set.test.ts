import type { Points } from '@kentro/core'
import { makeSSet } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { overlapOf } from '../src/internal/overlap-of.ts'
import { countsOf, gapsOf, mean, rowsOf } from './helpers.ts'

const overlap = ({ points, centers }: { points: Points; centers: Points }) =>
  overlapOf(points.data as Float64Array, centers.data as Float64Array)

/** The covariance of each cluster around its center, from `n` points in all. */
function covariances(seed: number, n: number): { xx: number; yy: number; xy: number }[] {
  const { points, labels, centers } = makeSSet({ n, seed })
  const rows = rowsOf(points)
  return Array.from({ length: 15 }, (_, c) => {
    const offsets = rows
      .filter((_, i) => labels[i] === c)
      .map(([x, y]) => [x - centers.data[2 * c], y - centers.data[2 * c + 1]])
    const of = (product: (x: number, y: number) => number) => mean(offsets.map(([x, y]) => product(x, y)))
    return { xx: of((x) => x * x), yy: of((_, y) => y * y), xy: of((x, y) => x * y) }
  })
}

describe('makeSSet(options)', () => {
  it('has 5,000 points in 15 clusters of about 300 to 350 unless told otherwise', () => {
    const { points, labels, centers } = makeSSet()
    expect([points.n, points.d, centers.n, centers.d]).toEqual([5000, 2, 15, 2])
    const sizes = countsOf(labels, 15)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(290)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(375)
    expect(new Set(sizes).size).toBeGreaterThan(5)
  })

  it('overlaps as much as is asked', () => {
    for (const asked of [0.02, 0.09, 0.22, 0.44, 0.6]) {
      const found = [1, 2].map((seed) => overlap(makeSSet({ overlap: asked, seed })))
      // Trial and points are two samples of 5,000; the shares of a few large clusters make them vary a little more.
      for (const share of found)
        expect(Math.abs(share - asked)).toBeLessThan(0.005 + 8 * Math.sqrt((asked * (1 - asked)) / 5000))
    }
  })

  it('overlaps by the same measure for other numbers of clusters', () => {
    for (const k of [2, 3, 5, 40])
      expect(Math.abs(overlap(makeSSet({ k, overlap: 0.3, seed: k })) - 0.3)).toBeLessThan(0.06)
  })

  it('changes neither places nor shapes with n, and not much of the overlap', () => {
    const [few, many] = [500, 40_000].map((n) => makeSSet({ n, overlap: 0.22, seed: 4 }))
    expect(many.centers).toEqual(few.centers)
    expect(Math.abs(overlap(many) - 0.22)).toBeLessThan(0.05)
  })

  it('fills a frame of a million', () => {
    for (const seed of [1, 2]) {
      for (const asked of [0.09, 0.44]) {
        const { data } = makeSSet({ overlap: asked, seed }).points
        expect(Math.min(...data)).toBeGreaterThan(-50_000)
        expect(Math.max(...data)).toBeLessThan(1_050_000)
        expect(Math.max(...data) - Math.min(...data)).toBeGreaterThan(700_000)
      }
    }
  })

  it('has centers that keep their distance', () => {
    for (const seed of [1, 2, 3]) {
      const gaps = gapsOf(makeSSet({ seed }).centers)
      expect(Math.min(...gaps)).toBeGreaterThan(130_000)
      expect(mean(gaps)).toBeLessThan(230_000)
    }
  })

  it('has spreads and correlations as various as those of the published sets', () => {
    const all = [1, 2, 3, 4].flatMap((seed) => covariances(seed, 30_000))
    const spreads = all.map(({ xx, yy }) => Math.sqrt((xx + yy) / 2))
    expect(mean(spreads)).toBeGreaterThan(24_000)
    expect(mean(spreads)).toBeLessThan(36_000)
    expect(Math.max(...spreads) / Math.min(...spreads)).toBeGreaterThan(1.3)
    const correlations = all.map(({ xx, yy, xy }) => xy / Math.sqrt(xx * yy))
    expect(Math.max(...correlations.map(Math.abs))).toBeGreaterThan(0.7)
    expect(mean(correlations.map(Math.abs))).toBeLessThan(0.5)
    expect(Math.abs(mean(correlations))).toBeLessThan((5 * 0.4) / Math.sqrt(all.length))
  })

  it.each<[options: unknown, error: Error]>([
    [{ k: 1 }, new RangeError('k must be an integer of at least 2, got 1')],
    [{ k: '15' }, new TypeError("k must be an integer of at least 2, got '15'")],
    [{ overlap: 0 }, new RangeError('overlap must be a finite number greater than 0, got 0')],
    [{ overlap: 0.7 }, new RangeError('overlap must be at most 0.6, got 0.7')],
    [{ overlap: Number.NaN }, new RangeError('overlap must be a finite number greater than 0, got NaN')],
    [{ overlap: '0.1' }, new TypeError("overlap must be a finite number greater than 0, got '0.1'")],
    [
      { random: () => 0.5 },
      new RangeError('random must draw evenly from [0, 1), got no 15 centers that keep their distance'),
    ],
  ])('%o is an error', (options, error) => {
    expect(() => makeSSet(options as object)).toThrow(error)
  })
})
