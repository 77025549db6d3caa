import { pcaPart, varPart } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { apart, gain, reached } from '../gain.ts'

const never = () => {
  throw new Error('drawn')
}

const sets = apart(48)

const after = (initialize: typeof varPart, cut: 'mean' | 'otsu' | 'optimal') =>
  sets.map((points) => reached(points, initialize(points, 20, never, { cut })))

// The gains are means over 48 sets, with the half width of their 95 % interval.
describe.each([
  ['var-part', varPart, { otsu: [6.8, 5.3], optimal: [6.4, 5.4] }],
  ['pca-part', pcaPart, { otsu: [9.5, 5.3], optimal: [9.6, 5.3] }],
] as const)('the inertia that Lloyd reaches from %s', (_, initialize, gains) => {
  const plain = after(initialize, 'mean')

  it.each(['otsu', 'optimal'] as const)('is less with the cut %s than with the mean', (cut) => {
    const { effect, interval } = gain(after(initialize, cut), plain)
    expect(effect).toBeCloseTo(gains[cut][0], 1)
    expect(interval).toBeCloseTo(gains[cut][1], 1)
    expect(effect).toBeGreaterThan(interval)
  })
})
