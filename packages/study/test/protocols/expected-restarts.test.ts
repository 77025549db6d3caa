import { expectedRestarts } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

fc.configureGlobal({ seed: 1 })

const share = fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true })

describe('expectedRestarts(p, confidence)', () => {
  it('is ln 0.01 / ln (1 - p), by hand', () => {
    expect(expectedRestarts(0.5)).toBeCloseTo(Math.log(100) / Math.log(2), 12)
    expect(expectedRestarts(0.9)).toBeCloseTo(2, 12)
    expect(expectedRestarts(0.75, 0.9375)).toBeCloseTo(2, 12)
  })

  it('is Infinity without successes and 1 without failures', () => {
    expect(expectedRestarts(0)).toBe(Infinity)
    expect(expectedRestarts(1)).toBe(1)
  })

  it('is 1 where one run is sure enough', () => {
    expect(expectedRestarts(0.995)).toBe(1)
    expect(expectedRestarts(0.99)).toBeCloseTo(1, 12)
  })

  it('keeps its digits for rare successes', () => {
    expect(expectedRestarts(1e-12) / 4.605170185988091e12).toBeCloseTo(1, 10)
  })

  it('leaves a failure of 1 - confidence after that many runs, and falls with p', () => {
    fc.assert(
      fc.property(share, share, (p, confidence) => {
        const runs = expectedRestarts(p, confidence)
        expect(runs).toBeGreaterThanOrEqual(1)
        expect(Math.exp(runs * Math.log1p(-p))).toBeCloseTo(Math.min(1 - confidence, 1 - p), 9)
        expect(expectedRestarts((1 + p) / 2, confidence)).toBeLessThanOrEqual(runs)
      }),
    )
  })

  it('refuses what is no probability', () => {
    expect(() => expectedRestarts(1.01)).toThrow(new RangeError('p must be at most 1, got 1.01'))
    expect(() => expectedRestarts(-0.1)).toThrow(new RangeError('p must be a finite number of at least 0, got -0.1'))
    expect(() => expectedRestarts(NaN)).toThrow(RangeError)
    expect(() => expectedRestarts('1' as never)).toThrow(TypeError)
    expect(() => expectedRestarts(0.5, 1)).toThrow(new RangeError('confidence must be a number between 0 and 1, got 1'))
  })
})
