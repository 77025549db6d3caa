import { makeBirch1 } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { countsOf, rowsOf, surpriseOfClusters } from './helpers.ts'

describe('makeBirch1(options)', () => {
  it('has 1,000 points around each crossing of a grid of 10 x 10 unless told otherwise', () => {
    const { points, labels, centers } = makeBirch1()
    expect([points.n, points.d, centers.n]).toEqual([100_000, 2, 100])
    expect(countsOf(labels, 100)).toEqual(Array<number>(100).fill(1000))
    expect(rowsOf(centers).slice(0, 2)).toEqual([
      [80_800, 80_800],
      [173_050, 80_800],
    ])
    expect(rowsOf(centers).at(-1)).toEqual([911_050, 911_050])
  })

  it('spreads them by 21,530', () => {
    for (const seed of [1, 2]) expect(surpriseOfClusters(makeBirch1({ n: 40_000, seed }), () => 21_530)).toBeLessThan(5)
  })

  it('keeps to its frame, which no more than one point in 1,000 touches', () => {
    const { points } = makeBirch1({ seed: 3 })
    expect(points.data.every((value) => value >= 0 && value <= 1e6)).toBe(true)
    const touching = points.data.filter((value) => value === 0 || value === 1e6).length
    expect(touching).toBeGreaterThan(0)
    expect(touching).toBeLessThan(100)
  })

  it('has a grid of another side where told, with 1,000 points for each crossing', () => {
    const { points, centers } = makeBirch1({ side: 2 })
    expect(points.n).toBe(4000)
    expect(rowsOf(centers)).toEqual([
      [80_800, 80_800],
      [173_050, 80_800],
      [80_800, 173_050],
      [173_050, 173_050],
    ])
    expect(makeBirch1({ side: 1, n: 1 }).points.n).toBe(1)
  })

  it.each<[options: unknown, error: Error]>([
    [{ side: 0 }, new RangeError('side must be an integer of at least 1, got 0')],
    [{ side: '10' }, new TypeError("side must be an integer of at least 1, got '10'")],
    [{ side: 2.5 }, new RangeError('side must be an integer of at least 1, got 2.5')],
  ])('%o is an error', (options, error) => {
    expect(() => makeBirch1(options as object)).toThrow(error)
  })
})
