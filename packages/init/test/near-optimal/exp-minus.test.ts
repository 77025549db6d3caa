import { describe, expect, it } from 'vitest'
import { expMinus } from '../../src/near-optimal/internal/exp-minus.ts'

describe('expMinus(x)', () => {
  it('is e^-x to ten digits', () => {
    for (let x = 0; x < 700; x = x * 1.07 + 1e-3) {
      expect(Math.abs(expMinus(x) / Math.exp(-x) - 1)).toBeLessThan(1e-10)
    }
  })

  it('is 1 at 0, and 0 where float64 ends', () => {
    expect(expMinus(0)).toBe(1)
    expect(expMinus(750)).toBe(0)
    expect(expMinus(Infinity)).toBe(0)
  })

  it('never rises', () => {
    for (let x = 0; x < 100; x += 1 / 64) expect(expMinus(x + 1 / 64)).toBeLessThan(expMinus(x))
  })
})
