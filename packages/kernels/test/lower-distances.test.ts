import { seeded, squaredDistance } from '@kentro/core'
import { lowerDistances } from '@kentro/kernels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

fc.configureGlobal({ seed: 1 })

const centres = Float64Array.of(0, 10)
const line = { data: Float64Array.of(0, 1, 4, 9, 10), n: 5, d: 1 }

/** n x d and L x d random values, in both kinds of array the same. */
function example(n: number, d: number, L: number, seed: number) {
  const random = seeded(seed)
  const float32 = Float32Array.from({ length: n * d }, () => random() - 0.5)
  return {
    float32: { data: float32, n, d },
    float64: { data: Float64Array.from(float32), n, d },
    centres: Float64Array.from({ length: L * d }, () => random() - 0.5),
    least: Float64Array.from({ length: n }, () => (d * random()) / 4),
  }
}

describe('lowerDistances(points, centres, least, out)', () => {
  it('writes squared distances where nothing is nearer yet', () => {
    const out = new Float64Array(10)
    lowerDistances(line, centres, new Float64Array(5).fill(Infinity), out)
    expect([...out]).toEqual([0, 1, 16, 81, 100, 100, 81, 36, 1, 0])
  })

  it('keeps what is smaller already', () => {
    const out = new Float64Array(10)
    lowerDistances(line, centres, Float64Array.of(5, 5, 20, 50, -1), out)
    expect([...out]).toEqual([0, 1, 16, 50, -1, 5, 5, 20, 1, -1])
  })

  it('can lower in place, for one centre', () => {
    const least = Float64Array.of(5, 5, 20, 50, 50)
    lowerDistances(line, centres.subarray(1), least, least)
    expect([...least]).toEqual([5, 5, 20, 1, 0])
  })

  it('touches only the points from `from` to `to` - 1', () => {
    const out = new Float64Array(10).fill(7)
    lowerDistances(line, centres, new Float64Array(5).fill(Infinity), out, 1, 3)
    expect([...out]).toEqual([7, 1, 16, 7, 7, 7, 81, 36, 7, 7])
  })

  it('has the bits of the canonical distance, for float64 and float32 points, whole or in parts', () => {
    const sizes = fc.record({
      n: fc.integer({ min: 1, max: 150 }),
      d: fc.integer({ min: 1, max: 9 }),
      L: fc.integer({ min: 1, max: 5 }),
      seed: fc.nat(),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(sizes, ({ n, d, L, seed, cut }) => {
        const { float32, float64, least, ...rest } = example(n, d, L, seed)
        const expected = Float64Array.from({ length: L * n }, (_, p) => {
          const i = p % n
          return Math.min(least[i], squaredDistance(float64.data, i * d, rest.centres, Math.floor(p / n) * d, d))
        })
        for (const points of [float64, float32]) {
          const out = new Float64Array(L * n)
          lowerDistances(points, rest.centres, least, out, 0, Math.floor(cut * n))
          lowerDistances(points, rest.centres, least, out, Math.floor(cut * n))
          expect(out).toEqual(expected)
        }
      }),
    )
  })
})
