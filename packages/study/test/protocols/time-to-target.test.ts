import { timeToTarget, valueAt } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled } from '../statistics/lehmer.ts'

fc.configureGlobal({ seed: 1 })

const gap = fc.oneof(fc.constantFrom(0, 0.001, 0.01, 0.05, Infinity), fc.double({ min: -0.01, max: 1, noNaN: true }))
const runs = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), gap), { minLength: 1, maxLength: 40 })
const measured = (list: readonly (readonly [number, number])[], target: number) =>
  timeToTarget(
    list.map(([cost]) => cost),
    list.map(([, gap]) => gap),
    target,
  )

describe('timeToTarget(costs, gaps, target)', () => {
  it('is the share of runs that have reached the target at each cost, by hand', () => {
    const { curve, successes, runs: all, expectedCost } = timeToTarget([40, 10, 30, 10, 10], [0, 0.02, 0.2, 0, 0], 0.01)
    expect(curve).toEqual({ x: Float64Array.of(10, 40), y: Float64Array.of(0.4, 0.6) })
    expect([successes, all]).toEqual([3, 5])
    expect(expectedCost).toBe(100 / 3)
  })

  it('counts a gap equal to the target, and best known inertias that were beaten', () => {
    expect(timeToTarget([1, 2, 3], [0.01, -0.001, 0.0100001], 0.01).successes).toBe(2)
    expect(timeToTarget([1, 2], [0, 1e-16], 0).successes).toBe(1)
  })

  it('has no step without a success', () => {
    expect(timeToTarget([5, 6], [0.5, Infinity], 0.01)).toEqual({
      curve: { x: new Float64Array(), y: new Float64Array() },
      successes: 0,
      runs: 2,
      expectedCost: Infinity,
    })
  })

  it('costs a run on average where all succeed', () => {
    expect(timeToTarget([4, 8], [0, 0], 0).expectedCost).toBe(6)
  })

  it('rises to the share of successes and counts runs at every cost, in any order of the runs', () => {
    fc.assert(
      fc.property(runs, fc.constantFrom(0, 0.001, 0.05), fc.integer({ min: 0, max: 50 }), (list, target, cost) => {
        const found = measured(list, target)
        const { curve, successes } = found
        expect(curve.y.at(-1) ?? 0).toBe(successes / list.length)
        expect([...curve.x]).toEqual([...new Set(curve.x)].toSorted((a, b) => a - b))
        const reached = list.filter(([spent, end]) => spent <= cost && end <= target).length
        expect(valueAt(curve, cost)).toBe(reached / list.length)
        expect(measured(shuffled(list, 1 + cost), target)).toEqual(found)
      }),
    )
  })

  it('is never lower for an easier target', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 0, max: 50 }), (list, cost) => {
        const [strict, easy] = [measured(list, 0.001), measured(list, 0.05)]
        expect(valueAt(easy.curve, cost)).toBeGreaterThanOrEqual(valueAt(strict.curve, cost))
        expect(easy.expectedCost).toBeLessThanOrEqual(strict.expectedCost)
      }),
    )
  })

  it('refuses runs that do not match and costs below 0', () => {
    expect(() => timeToTarget([1], [1, 2], 0)).toThrow(new RangeError('gaps must have 1 entries, as costs has, got 2'))
    expect(() => timeToTarget([], [], 0)).toThrow(new RangeError('costs must hold at least 1 number, got 0'))
    expect(() => timeToTarget([-1], [0], 0)).toThrow(new RangeError('costs[0] must be finite and at least 0, got -1'))
    expect(() => timeToTarget([Infinity], [0], 0)).toThrow(RangeError)
    expect(() => timeToTarget([1], [NaN], 0)).toThrow(new RangeError('gaps[0] must be finite or Infinity, got NaN'))
    expect(() => timeToTarget([1], [0], Infinity)).toThrow(
      new RangeError('target must be a finite number, got Infinity'),
    )
  })
})
