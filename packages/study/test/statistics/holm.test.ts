import { holm } from '@kentro/study'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

fc.configureGlobal({ seed: 1 })

const probability = fc.double({ min: 0, max: 1, noNaN: true })
const pValues = fc.array(probability, { minLength: 1, maxLength: 12 })

/** Holm's procedure as he wrote it: from the smallest on, reject while p <= level / (tests left). */
function rejected(list: number[], level: number): boolean[] {
  const order = list.map((_, test) => test).sort((a, b) => list[a] - list[b])
  const out = list.map(() => false)
  for (const [step, test] of order.entries()) {
    if (list[test] * (list.length - step) > level) break
    out[test] = true
  }
  return out
}

describe('holm(pValues)', () => {
  it('adjusts by hand: the smallest times all, the next times one less, never falling, at most 1', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02])
    expect(holm([0.01, 0.02, 0.03, 0.04, 0.05])).toEqual([0.05, 0.08, 0.09, 0.09, 0.09])
    expect(holm([0.9, 0.6])).toEqual([1, 1])
    expect(holm([0.25])).toEqual([0.25])
    expect(holm([0, 0, 1])).toEqual([0, 0, 1])
  })

  it('rejects at every level what his procedure rejects', () => {
    fc.assert(
      fc.property(pValues, probability, (list, level) => {
        fc.pre(level < 1)
        expect(holm(list).map((p) => p <= level)).toEqual(rejected(list, level))
      }),
    )
  })

  it('never lowers a p-value, keeps their order, and adjusts each the same wherever it stands', () => {
    fc.assert(
      fc.property(pValues, (list) => {
        const adjusted = holm(list)
        list.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p)
          list.forEach((other, j) => expect(other >= p || adjusted[j] <= adjusted[i]).toBe(true))
        })
        expect(holm(list.toReversed())).toEqual(adjusted.toReversed())
      }),
    )
  })

  it('takes typed arrays and leaves them as they are', () => {
    const list = Float64Array.of(0.5, 0.01)
    expect(holm(list)).toEqual([0.5, 0.02])
    expect(list).toEqual(Float64Array.of(0.5, 0.01))
  })

  it('refuses what are no probabilities', () => {
    expect(() => holm([])).toThrow(new RangeError('pValues must hold at least 1 number, got 0'))
    expect(() => holm([0.1, 1.5])).toThrow(new RangeError('pValues[1] must be at most 1, got 1.5'))
    expect(() => holm([-0.1])).toThrow(new RangeError('pValues[0] must be finite and at least 0, got -0.1'))
    expect(() => holm([NaN])).toThrow(RangeError)
    expect(() => holm(['0.1' as never])).toThrow(new TypeError("pValues[0] must be a number, got '0.1'"))
    expect(() => holm(0.1 as never)).toThrow(new TypeError('pValues must be an array of numbers, got 0.1'))
  })
})
