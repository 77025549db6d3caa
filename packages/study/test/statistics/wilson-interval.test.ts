import { seeded } from '@kentro/core'
import { wilsonInterval } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

fc.configureGlobal({ seed: 1 })

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((runs) => fc.tuple(fc.integer({ min: 0, max: runs }), fc.constant(runs)))
const confidences = fc.double({ min: 0.01, max: 0.9999, noNaN: true })

/** How often intervals hold a share drawn evenly, over experiments of 30 runs. */
function coverage(interval: (successes: number, runs: number) => { low: number; high: number }): number {
  const random = seeded('coverage')
  const experiments = 20_000
  let held = 0
  for (let e = 0; e < experiments; e++) {
    const truth = random()
    let successes = 0
    for (let run = 0; run < 30; run++) if (random() < truth) successes++
    const { low, high } = interval(successes, 30)
    if (low <= truth && truth <= high) held++
  }
  return held / experiments
}

describe('wilsonInterval(successes, runs, confidence)', () => {
  it('is the published interval (Newcombe 1998, table I, method 3)', () => {
    const rounded = (successes: number, runs: number): string[] => {
      const { low, high } = wilsonInterval(successes, runs)
      return [low.toFixed(4), high.toFixed(4)]
    }
    expect(rounded(81, 263)).toEqual(['0.2553', '0.3662'])
    expect(rounded(15, 148)).toEqual(['0.0624', '0.1605'])
    expect(rounded(0, 20)).toEqual(['0.0000', '0.1611'])
    expect(rounded(1, 29)).toEqual(['0.0061', '0.1718'])
  })

  it('solves (share - p)^2 = z^2 p (1 - p) / runs, by hand for z = 1.96 and 1 success in 4 runs', () => {
    const { share, low, high } = wilsonInterval(1, 4)
    expect(share).toBe(0.25)
    for (const p of [low, high]) expect(((0.25 - p) ** 2 * 4) / (p * (1 - p))).toBeCloseTo(1.959963984540054 ** 2, 12)
  })

  it('holds the share, lies within [0, 1] and is never empty', () => {
    fc.assert(
      fc.property(counts, confidences, ([successes, runs], confidence) => {
        const { share, low, high } = wilsonInterval(successes, runs, confidence)
        return share === successes / runs && 0 <= low && low <= share && share <= high && high <= 1 && low < high
      }),
    )
  })

  it('mirrors failures, widens with confidence and narrows with runs', () => {
    fc.assert(
      fc.property(counts, confidences, ([successes, runs], confidence) => {
        const { low, high } = wilsonInterval(successes, runs, confidence)
        const mirrored = wilsonInterval(runs - successes, runs, confidence)
        expect(mirrored.low).toBeCloseTo(1 - high, 12)
        expect(mirrored.high).toBeCloseTo(1 - low, 12)
        const wider = wilsonInterval(successes, runs, (1 + confidence) / 2)
        expect(wider.high - wider.low).toBeGreaterThan(high - low)
        const narrower = wilsonInterval(2 * successes, 2 * runs, confidence)
        expect(narrower.high - narrower.low).toBeLessThan(high - low)
      }),
    )
  })

  it('is exact at its ends: 0 without a success, 1 without a failure', () => {
    expect(wilsonInterval(0, 7).low).toBe(0)
    expect(wilsonInterval(7, 7).high).toBe(1)
    expect(wilsonInterval(0, 1).high).toBeCloseTo(0.7935, 4)
  })

  it('holds a share drawn evenly as often as it says, where the interval of textbooks does not', () => {
    // 20,000 experiments: a standard error of 0.0015 at 0.95 and of 0.0028 at 0.8
    expect(Math.abs(coverage(wilsonInterval) - 0.95)).toBeLessThan(0.008)
    expect(Math.abs(coverage((successes, runs) => wilsonInterval(successes, runs, 0.8)) - 0.8)).toBeLessThan(0.013)
    const textbook = coverage((successes, runs) => {
      const half = 1.96 * Math.sqrt((successes / runs / runs) * (1 - successes / runs))
      return { low: successes / runs - half, high: successes / runs + half }
    })
    expect(textbook).toBeLessThan(0.92)
  })

  it('refuses counts that are none and confidences outside (0, 1)', () => {
    expect(() => wilsonInterval(0, 0)).toThrow(new RangeError('runs must be an integer of at least 1, got 0'))
    expect(() => wilsonInterval(4, 3)).toThrow(new RangeError('successes must be an integer from 0 to runs = 3, got 4'))
    expect(() => wilsonInterval(-1, 3)).toThrow(RangeError)
    expect(() => wilsonInterval(0.5, 3)).toThrow(RangeError)
    expect(() => wilsonInterval('1' as never, 3)).toThrow(TypeError)
    expect(() => wilsonInterval(1, 3, 95)).toThrow(
      new RangeError('confidence must be a number between 0 and 1, got 95'),
    )
    expect(() => wilsonInterval(1, 3, 1)).toThrow(RangeError)
    expect(() => wilsonInterval(1, 3, NaN)).toThrow(RangeError)
    expect(() => wilsonInterval(1, 3, '0.95' as never)).toThrow(
      new TypeError("confidence must be a number between 0 and 1, got '0.95'"),
    )
  })
})
