import { seeded } from '@kentro/core'
import { makeUniform } from '@kentro/datasets'
import type { UniformOptions } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { chiSquare, rowsOf } from './helpers.ts'

describe('makeUniform(options)', () => {
  it('takes one draw per coordinate, row by row', () => {
    const draws = [0, 0.25, 0.5, 0.75]
    const { points } = makeUniform({ n: 2, d: 2, box: [10, 20], random: () => draws.shift() ?? Number.NaN })
    expect(points.data).toEqual(Float64Array.of(10, 12.5, 15, 17.5))
  })

  it('draws 100 points from the unit square with seed 0 unless told otherwise, all in cluster 0', () => {
    const uniform = makeUniform()
    expect(uniform).toEqual(makeUniform({ n: 100, d: 2, box: [0, 1], seed: 0 }))
    expect([uniform.points.n, uniform.points.d]).toEqual([100, 2])
    expect([...uniform.labels]).toEqual(Array<number>(100).fill(0))
  })

  it('fills the box evenly', () => {
    for (const seed of [1, 2, 3]) {
      const counts = Array<number>(64).fill(0)
      for (const [x, y] of rowsOf(makeUniform({ n: 20_000, box: [-4, 4], seed }).points)) {
        counts[Math.floor(x + 4) * 8 + Math.floor(y + 4)]++
      }
      expect(chiSquare(counts)).toBeLessThan(130) // 63 degrees of freedom: p = 1e-6
    }
  })

  it('begins with the same points where more are drawn', () => {
    const { data } = makeUniform({ n: 10, d: 3, seed: 4 }).points
    expect(makeUniform({ n: 20, d: 3, seed: 4 }).points.data.subarray(0, 30)).toEqual(data)
  })

  it('repeats one point where the box is one', () => {
    expect([...makeUniform({ n: 2, box: [3, 3] }).points.data]).toEqual([3, 3, 3, 3])
  })

  it('draws from the stream it is given, and leaves it where the data end', () => {
    const random = seeded(7)
    expect(makeUniform({ n: 5, random })).toEqual(makeUniform({ n: 5, seed: 7 }))
    expect(random()).toBe(makeUniform({ n: 6, seed: 7 }).points.data[10])
  })

  it('refuses draws that are not finite', () => {
    expect(() => makeUniform({ random: () => Number.NaN })).toThrow('points[0][0] must be finite, got NaN')
  })

  it.each<[options: unknown, error: Error]>([
    ['box', new TypeError("options must be an object, got 'box'")],
    [{ n: 0 }, new RangeError('n must be an integer of at least 1, got 0')],
    [{ d: -1 }, new RangeError('d must be an integer of at least 1, got -1')],
    [{ d: null }, new TypeError('d must be an integer of at least 1, got null')],
    [{ box: [1, 0] }, new RangeError('box must be [low, high] with low <= high, got [1, 0]')],
    [{ box: [0] }, new TypeError('box must be [low, high], got an array of length 1')],
    [{ box: null }, new TypeError('box must be [low, high], got null')],
    [{ box: [Number.NaN, 1] }, new RangeError('box[0] must be a finite number, got NaN')],
    [{ seed: 1, random: Math.random }, new TypeError('seed must be left out where random is given, got both')],
  ])('%o is an error', (options, error) => {
    expect(() => makeUniform(options as UniformOptions)).toThrow(error)
  })
})
