import { seeded } from '@kentro/core'
import { dAlpha, kMeansPlusPlus } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { apart, gain, reached } from '../gain.ts'

const RUNS = 10
const sets = apart(12)

/** The mean over the runs on each set; the same draws for each alpha. */
const after = (initialize: typeof dAlpha, alpha?: number) =>
  sets.map((points, set) => {
    let sum = 0
    for (let run = 0; run < RUNS; run++) {
      const options = alpha === undefined ? {} : { alpha }
      sum += reached(points, initialize(points, 20, seeded(`${set}/${run}`), options))
    }
    return sum / RUNS
  })

// The gains are means over 12 sets, each of 10 runs, with the half width of their 95 % interval.
describe('the inertia that Lloyd reaches from', () => {
  const plain = after(kMeansPlusPlus)

  it.each([
    [3, 15, 8.4],
    [4, 21.5, 7.9],
    [8, 26.1, 7.9],
  ])('d-alpha is less with an alpha of %d than from k-means++', (alpha, effect, interval) => {
    const found = gain(after(dAlpha, alpha), plain)
    expect(found.effect).toBeCloseTo(effect, 1)
    expect(found.interval).toBeCloseTo(interval, 1)
    expect(found.effect).toBeGreaterThan(found.interval)
  })
})
