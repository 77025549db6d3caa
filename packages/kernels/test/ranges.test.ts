import { columnRanges, isTrusted, rangesOf, seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { closeTeams, settle } from '@kentro/kernels'
import { afterAll, describe, expect, it } from 'vitest'

const k = 3

/** Points that nobody has read, with zeros, both signs and the smallest numbers that there are. */
function laidOut(n: number, d: number, single: boolean): Points {
  const random = seeded(`${n} x ${d}`)
  const values = Float64Array.from({ length: n * d }, () => {
    const u = random()
    return u < 0.1 ? 0 : u < 0.15 ? -0 : (random() - 0.5) * (u > 0.9 ? 2 ** -100 : 8)
  })
  return { data: single ? Float32Array.from(values) : values, n, d }
}

afterAll(closeTeams)

describe('settle, of points that are only laid out', () => {
  for (const threads of [1, 2, 3]) {
    it(`measures on ${threads} threads what columnRanges does, and has them trusted`, () => {
      for (const single of [false, true]) {
        for (const d of [1, 2, 3, 4, 5, 7, 8, 63, 64, 66]) {
          const points = laidOut(1500, d, single)
          const { data, n } = points
          settle(points, k, threads)()
          expect(isTrusted(points)).toBe(true)
          expect(rangesOf(points)).toEqual(columnRanges(data, n, d))
        }
      }
    })
  }

  it('names the place of a value that is no finite number, wherever it is', () => {
    for (const bad of [NaN, Infinity, -Infinity]) {
      for (const d of [1, 2, 3, 4, 70]) {
        for (const [i, j] of [
          [0, 0],
          [700, d - 1],
          [1499, d >> 1],
        ]) {
          const points = laidOut(1500, d, d % 2 === 0)
          points.data[i * d + j] = bad
          for (const threads of [1, 2] as const) {
            expect(() => settle(points, k, threads)).toThrow(
              new RangeError(`points[${i}][${j}] must be finite, got ${bad}`),
            )
          }
          expect(isTrusted(points)).toBe(false)
        }
      }
    }
  })

  it('refuses spans whose squares overflow, and does so again', () => {
    const points: Points = {
      data: Float64Array.from({ length: 2000 }, (_, p) => ((p >> 1) % 2) * 1e200),
      n: 1000,
      d: 2,
    }
    for (const threads of [1, 2]) expect(() => settle(points, k, threads)).toThrow('rescale the data')
  })
})
