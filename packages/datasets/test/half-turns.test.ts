import { describe, expect, it } from 'vitest'
import { cosPi, sinPi } from '../src/internal/half-turns.ts'

const turns = Array.from({ length: 8001 }, (_, i) => (i - 4000) / 1000)

describe('sinPi(t) and cosPi(t)', () => {
  it('are within 1e-15 of their values where these are not near 0', () => {
    const near = turns.filter((t) => Math.abs(t) <= 0.25 && t !== 0)
    expect(Math.max(...near.map((t) => Math.abs(sinPi(t) / Math.sin(Math.PI * t) - 1)))).toBeLessThan(1e-15)
    expect(Math.max(...near.map((t) => Math.abs(cosPi(t) / Math.cos(Math.PI * t) - 1)))).toBeLessThan(1e-15)
  })

  it('keep the relative precision of small angles', () => {
    for (let e = 3; e < 1000; e++)
      expect(Math.abs(sinPi(2 ** -e) / Math.sin(Math.PI * 2 ** -e) - 1)).toBeLessThan(1e-15)
  })

  it('are within the rounding of pi * t of their values over whole turns', () => {
    expect(Math.max(...turns.map((t) => Math.abs(sinPi(t) - Math.sin(Math.PI * t))))).toBeLessThan(2e-15)
    expect(Math.max(...turns.map((t) => Math.abs(cosPi(t) - Math.cos(Math.PI * t))))).toBeLessThan(2e-15)
  })

  it('are exact at quarter turns', () => {
    const quarters = [0, 0.5, 1, 1.5, 2]
    expect(quarters.map(sinPi)).toEqual([0, 1, 0, -1, 0])
    expect(quarters.map(cosPi)).toEqual([1, 0, -1, 0, 1])
  })

  it('repeat and mirror exactly', () => {
    for (let i = 0; i < 256; i++) {
      const t = (i + 0.5) / 256
      expect(sinPi(t + 2)).toBe(sinPi(t))
      expect(cosPi(t - 4)).toBe(cosPi(t))
      expect(sinPi(1 - t)).toBe(sinPi(t))
      expect(cosPi(0.5 - t)).toBe(sinPi(t))
    }
  })
})
