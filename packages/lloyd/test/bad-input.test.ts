import { lloyd, lloydSteps } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { badCalls, thrownBy } from './bad-calls.ts'

describe('lloyd refuses', () => {
  for (const { name, call, error, message } of badCalls) {
    it(`${name}`, () => {
      expect(thrownBy(() => call(lloyd))).toEqual({ error, message })
    })
  }
})

describe('lloydSteps', () => {
  it('refuses the same when it is called, not when it is first asked', () => {
    for (const { call, error, message } of badCalls) {
      expect(thrownBy(() => call(lloydSteps as never))).toEqual({ error, message })
    }
  })
})

describe('lloyd takes', () => {
  it('options that are undefined as not given', () => {
    const options = { maxIterations: undefined, tolerance: undefined, weights: undefined, onIteration: undefined }
    expect(lloyd([[0], [1]], [[0]], options as object)).toEqual(lloyd([[0], [1]], [[0]]))
  })

  it('values of 1e150 and of 1e-150', () => {
    for (const unit of [1e150, 1e-150]) {
      const result = lloyd([[0], [unit], [9 * unit]], [[0], [9 * unit]], { tolerance: 0 })
      expect(result).toMatchObject({ centroids: Float64Array.of(unit / 2, 9 * unit), stop: 'labels' })
      expect(Math.abs(result.inertia / (unit * unit) - 0.5)).toBeLessThan(1e-6)
    }
  })

  it('values far from 0 that differ little', () => {
    const far = [[1e300], [1e300 * (1 + 2 ** -52)]]
    expect(() => lloyd(far, far)).toThrow('points must have spans whose squares can be summed')
    const near = [[2 ** 60], [2 ** 60 + 256], [2 ** 60 + 1024]]
    expect([...lloyd(near, [near[0], near[2]], { tolerance: 0 }).centroids]).toEqual([2 ** 60, 2 ** 60 + 1024])
  })
})
