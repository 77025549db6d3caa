import { matchedAccuracy } from '@kentro/metrics'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permutations, shuffled } from './lehmer.ts'

fc.configureGlobal({ seed: 1 })

/** The best over all ways to name the labels 0 to k - 1. */
function byAllNames(truth: number[], labels: number[], k: number): number {
  const names = permutations(Array.from({ length: k }, (_, c) => c))
  const right = names.map((name) => truth.filter((label, i) => name[labels[i]] === label).length)
  return Math.max(...right) / truth.length
}

describe('matchedAccuracy', () => {
  it('counts the points whose cluster has the right name', () => {
    expect(matchedAccuracy(['a', 'a', 'b', 'b'], [1, 1, 0, 0])).toBe(1)
    expect(matchedAccuracy(['a', 'a', 'b', 'b'], [1, 1, 0, 1])).toBe(0.75)
  })

  it('gives up a large cell where two others are worth more together', () => {
    // cells 3 2 / 2 0: taking 3 leaves 0, taking 2 and 2 gives 4 of 7
    expect(matchedAccuracy([0, 0, 0, 0, 0, 1, 1], [0, 0, 0, 1, 1, 0, 0])).toBe(4 / 7)
  })

  it('counts what is left over as wrong where there are more clusters than classes, or fewer', () => {
    expect(matchedAccuracy([0, 0, 0, 0], [0, 1, 1, 2])).toBe(0.5)
    expect(matchedAccuracy([0, 1, 1, 2], [0, 0, 0, 0])).toBe(0.5)
  })

  it('equals the best of all matchings, up to 6 labels on either side', () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([ka, kb]) =>
      fc.array(fc.tuple(fc.nat(ka - 1), fc.nat(kb - 1)), { minLength: 1, maxLength: 60 }).map((labels) => ({
        truth: labels.map(([label]) => label),
        labels: labels.map(([, label]) => label),
        k: Math.max(ka, kb),
      })),
    )
    fc.assert(
      fc.property(cases, ({ truth, labels, k }) => {
        expect(matchedAccuracy(truth, labels)).toBe(byAllNames(truth, labels, k))
      }),
      { numRuns: 300 },
    )
  })

  it('finds the matching hidden under noise among 300 labels', () => {
    // cell (c, name of c) has 12 points; 6 other cells of each row have one: no other matching can have more
    const name = shuffled(300, 5)
    const truth: number[] = []
    const labels: number[] = []
    for (let c = 0; c < 300; c++) {
      for (let point = 0; point < 18; point++) {
        truth.push(c)
        labels.push(point < 12 ? name[c] : name[(c + point) % 300])
      }
    }
    expect(matchedAccuracy(truth, labels)).toBe(12 / 18)
  })

  it('follows a chain through all rows', () => {
    // row c has 2 points in column c and 2 in column c + 1; the last row has 3 in column 0, which pushes all others on
    const k = 200
    const truth: number[] = []
    const labels: number[] = []
    for (let c = 0; c < k; c++) {
      truth.push(c, c, c, c)
      labels.push(c, c, c + 1, c + 1)
    }
    truth.push(k, k, k)
    labels.push(0, 0, 0)
    expect(matchedAccuracy(truth, labels)).toBe((2 * k + 3) / (4 * k + 3))
  })
})
