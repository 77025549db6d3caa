import { seeded } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { scatter } from '../src/internal/scatter.ts'
import { chiSquare, gapsOf } from './helpers.ts'

describe('scatter({ k, d, separation }, side, random)', () => {
  it('takes draws as they come, but for those too near', () => {
    const draws = [0.1, 0.1, 0.2, 0.1, 0.9, 0.5]
    const rows = scatter(
      { k: 2, d: 2, separation: 0.5 },
      () => 1,
      () => draws.shift() ?? Number.NaN,
    )
    expect([...rows]).toEqual([0.1, 0.1, 0.9, 0.5])
  })

  it('keeps the distance in a crowded square, in one dimension and in many', () => {
    for (let seed = 0; seed < 20; seed++) {
      for (const [k, d, separation] of [
        [15, 2, 0.21],
        [2, 2, 1.01],
        [4, 1, 0.2],
        [16, 50, 1.5],
      ]) {
        const data = scatter({ k, d, separation }, () => 1, seeded(seed))
        expect(Math.min(...gapsOf({ data, n: k, d }))).toBeGreaterThanOrEqual(separation)
        expect(data.every((value) => value >= 0 && value < 1)).toBe(true)
      }
    }
  })

  it('fills the box of each row evenly', () => {
    const counts = Array<number>(20).fill(0)
    for (let seed = 0; seed < 2000; seed++) {
      const [x, y] = scatter({ k: 1, d: 2, separation: 1 }, (_, j) => (j === 0 ? 5 : 4), seeded(seed))
      counts[Math.floor(x) * 4 + Math.floor(y)]++
    }
    expect(chiSquare(counts)).toBeLessThan(64) // 19 degrees of freedom: p = 1e-6
  })

  it('throws where there is no room or the stream is no such thing', () => {
    const error = new RangeError('random must draw evenly from [0, 1), got no 2 centers that keep their distance')
    for (const stuck of [0.5, Number.NaN])
      expect(() =>
        scatter(
          { k: 2, d: 2, separation: 0.1 },
          () => 1,
          () => stuck,
        ),
      ).toThrow(error)
    expect(() => scatter({ k: 2, d: 2, separation: 2 }, () => 1, seeded(1))).toThrow(error)
  })
})
