import { checkWeights } from '@kentro/core'
import { describe, expect, it } from 'vitest'

describe('checkWeights', () => {
  it('is null where there are none', () => {
    expect(checkWeights(undefined, 3)).toBeNull()
  })

  it('gives back a Float64Array itself, and others as a copy', () => {
    const weights = Float64Array.of(1, 0, 2.5)
    expect(checkWeights(weights, 3)).toBe(weights)
    expect(checkWeights([1, 0, 2.5], 3)).toEqual(weights)
    expect(checkWeights(Float32Array.of(1, 0, 2.5), 3)).toEqual(weights)
    expect(checkWeights(Uint8Array.of(1, 0, 2), 3)).toEqual(Float64Array.of(1, 0, 2))
    expect(checkWeights({ length: 2, 0: 1, 1: 3 }, 2)).toEqual(Float64Array.of(1, 3))
  })

  const refused: [weights: unknown, error: Error][] = [
    [null, new TypeError('weights must be an array of n = 3 numbers, got null')],
    [1, new TypeError('weights must be an array of n = 3 numbers, got 1')],
    ['111', new TypeError("weights must be an array of n = 3 numbers, got '111'")],
    [{}, new TypeError('weights must be an array of n = 3 numbers, got an object')],
    [[1, 2], new RangeError('weights must have n = 3 entries, got 2')],
    [[1, 2, 3, 4], new RangeError('weights must have n = 3 entries, got 4')],
    [[1, -1, 1], new RangeError('weights[1] must be finite and at least 0, got -1')],
    [[1, 1, NaN], new RangeError('weights[2] must be finite and at least 0, got NaN')],
    [[Infinity, 1, 1], new RangeError('weights[0] must be finite and at least 0, got Infinity')],
    [['1', 1, 1], new TypeError("weights[0] must be a number, got '1'")],
    [[1, undefined, 1], new TypeError('weights[1] must be a number, got undefined')],
    [BigInt64Array.of(1n, 1n, 1n), new TypeError('weights[0] must be a number, got 1n')],
    [[0, 0, 0], new RangeError('weights must not all be 0')],
    [[1e308, 1e308, 0], new RangeError('weights must have a finite sum, got Infinity')],
  ]
  for (const [weights, error] of refused) {
    it(`refuses: ${error.message}`, () => {
      expect(() => checkWeights(weights as number[], 3)).toThrow(error)
    })
  }
})
