import { seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { normals } from '../src/internal/normals.ts'
import { chiSquare, mean } from './helpers.ts'

const count = 400_000
const values = normals(count, seeded('normals'))

function stream(...draws: number[]): Random {
  return () => draws.shift() ?? Number.NaN
}

/** How many standard errors a share of the values lies from the probability it should have. */
function surprise(share: number, probability: number): number {
  return Math.abs(share - probability) / Math.sqrt((probability * (1 - probability)) / count)
}

describe('normals(count, random)', () => {
  it('is the polar transform of a pair of draws', () => {
    const [a, b, c, d] = normals(4, stream(0.75, 0.5, 0.5, 0.25))
    const expected = Math.sqrt((-2 * Math.log(0.25)) / 0.25) / 2
    expect([a, b]).toEqual([expect.closeTo(expected, 14), 0])
    expect([c, d]).toEqual([0, expect.closeTo(-expected, 14)])
  })

  it('passes over pairs outside the unit circle and over its center', () => {
    expect(normals(2, stream(0, 0, 0.5, 0.5, 0.99, 0.9, 0.75, 0.5))).toEqual(normals(2, stream(0.75, 0.5)))
  })

  it('drops the last value of an odd count', () => {
    expect(normals(5, seeded(1))).toEqual(normals(6, seeded(1)).subarray(0, 5))
  })

  it('has mean 0, variance 1, no skew and no excess kurtosis', () => {
    expect(Math.abs(mean(values))).toBeLessThan(5 / Math.sqrt(count))
    expect(Math.abs(mean(values, (z) => z * z) - 1)).toBeLessThan(5 * Math.sqrt(2 / count))
    expect(Math.abs(mean(values, (z) => z ** 3))).toBeLessThan(5 * Math.sqrt(15 / count))
    expect(Math.abs(mean(values, (z) => z ** 4) - 3)).toBeLessThan(5 * Math.sqrt(96 / count))
  })

  it('falls within 1, 2, 3 and 4 standard deviations as often as it should', () => {
    const probabilities = [0.6826894921370859, 0.9544997361036416, 0.9973002039367398, 0.9999366575163338]
    probabilities.forEach((probability, i) => {
      expect(
        surprise(
          mean(values, (z) => Number(Math.abs(z) < i + 1)),
          probability,
        ),
      ).toBeLessThan(5)
    })
  })

  it('fills the deciles of the normal distribution evenly', () => {
    const bounds = [-1.2815515655446004, -0.8416212335729143, -0.5244005127080407, -0.2533471031357997, 0]
    const deciles = [
      ...bounds,
      ...bounds
        .slice(0, 4)
        .map((bound) => -bound)
        .toReversed(),
    ]
    const counts = Array<number>(10).fill(0)
    for (const z of values) counts[deciles.filter((bound) => bound < z).length]++
    expect(chiSquare(counts)).toBeLessThan(46) // 9 degrees of freedom: p = 1e-6
  })

  it('reaches beyond 4 standard deviations on both sides, and not beyond 7', () => {
    const largest = values.reduce((a, b) => Math.max(a, b))
    const smallest = values.reduce((a, b) => Math.min(a, b))
    expect(largest).toBeGreaterThan(4)
    expect(smallest).toBeLessThan(-4)
    expect(Math.max(largest, -smallest)).toBeLessThan(7)
  })

  it('has neighbours, whole pairs included, that know nothing of each other', () => {
    for (const lag of [1, 2, 3]) {
      const products = values.subarray(lag).map((z, i) => z * values[i])
      const squares = values.subarray(lag).map((z, i) => (z * z - 1) * (values[i] * values[i] - 1))
      expect(Math.abs(mean(products))).toBeLessThan(5 / Math.sqrt(count))
      expect(Math.abs(mean(squares))).toBeLessThan((5 * 2) / Math.sqrt(count))
    }
  })

  it('throws instead of drawing for ever from a stream that never varies', () => {
    for (const stuck of [0, 0.5, 0.999]) {
      expect(() => normals(2, () => stuck)).toThrow(
        new RangeError('random must draw evenly from [0, 1), got nothing of use in 200 pairs of draws'),
      )
    }
  })
})
