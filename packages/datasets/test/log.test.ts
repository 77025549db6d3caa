import { describe, expect, it } from 'vitest'
import { log } from '../src/internal/log.ts'

function furthest(xs: number[]): number {
  return Math.max(...xs.map((x) => Math.abs(log(x) / Math.log(x) - 1)))
}

describe('log(x)', () => {
  it('is within 1e-15 of the logarithm for every exponent, subnormal numbers included', () => {
    const xs: number[] = []
    for (let e = 1; e <= 1074; e++) for (const m of [1, 1.1, 1.41, 1.5, 1.99]) xs.push(m * 2 ** -e)
    expect(furthest(xs)).toBeLessThan(1e-15)
  })

  it('is within 1e-15 of the logarithm all over (0, 1)', () => {
    expect(furthest(Array.from({ length: 20_000 }, (_, i) => (i + 0.5) / 20_000))).toBeLessThan(1e-15)
  })

  it('is within 1e-15 of the logarithm just below 1', () => {
    expect(furthest(Array.from({ length: 53 }, (_, e) => 1 - 2 ** -(e + 1)))).toBeLessThan(1e-15)
  })

  it('is within 1e-15 of the logarithm on both sides of sqrt(1/2), where the exponent is split', () => {
    const xs = Array.from({ length: 201 }, (_, i) => Math.SQRT1_2 * (1 + (i - 100) * 2 ** -52))
    expect(furthest(xs)).toBeLessThan(1e-15)
  })

  it('is 0 at 1', () => {
    expect(log(1)).toBe(0)
  })
})
