import { seeded } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { ellipses } from '../src/internal/ellipses.ts'
import { chiSquare, mean } from './helpers.ts'

const k = 4000

const maps = ellipses(k, seeded('ellipses'))
/** The axes of the ellipses: lengths and, of the longer one, the direction in half turns. */
const axes = Array.from({ length: k }, (_, c) => {
  const [a, b, p, q] = maps.subarray(4 * c, 4 * c + 4)
  return { long: Math.hypot(a, b), short: Math.hypot(p, q), dot: a * p + b * q, turn: Math.atan2(b, a) / Math.PI }
})

describe('ellipses(k, random)', () => {
  it('has axes at right angles in a ratio of 0.1 to 1, 0.7 on average', () => {
    const ratios = axes.map(({ long, short }) => short / long)
    expect(axes.every(({ dot }) => Math.abs(dot) < 1e-14)).toBe(true)
    expect(ratios.every((ratio) => ratio > 0.1 - 1e-12 && ratio < 1 + 1e-12)).toBe(true)
    expect(Math.abs(mean(ratios) - 0.7)).toBeLessThan((5 * 0.22) / Math.sqrt(k))
  })

  it('has mean variances of 0.8 to 1.2 squared', () => {
    const sizes = axes.map(({ long, short }) => Math.sqrt((long * long + short * short) / 2))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.8 - 1e-12)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1.2 + 1e-12)
    expect(Math.abs(mean(sizes) - 1)).toBeLessThan((5 * 0.116) / Math.sqrt(k))
  })

  it('turns them evenly through half a turn', () => {
    const counts = Array<number>(20).fill(0)
    for (const { turn } of axes) counts[Math.min(19, Math.floor(20 * turn))]++
    expect(chiSquare(counts)).toBeLessThan(64) // 19 degrees of freedom: p = 1e-6
  })

  it('takes three draws for each', () => {
    let draws = 0
    ellipses(5, () => (draws++, 0.5))
    expect(draws).toBe(15)
  })
})
