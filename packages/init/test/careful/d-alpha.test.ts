import { seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { dAlpha, kMeansPlusPlus, maximin } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOUND } from '../chi-square.ts'
import { indicesOf, sequenceScore } from '../d-squared-score.ts'
import { normalized } from '../exact-probabilities.ts'

fc.configureGlobal({ seed: 1 })

const line = [0, 1, 3, 7, 9]
const rows = line.map((value) => [value])
const alike = [1, 1, 1, 1, 1]
const uneven = [1, 3, 0.5, 2, 0]

/** In proportion to weight x distance ^ alpha, but for points on a seed; the first by weight. */
const rule = (weights: number[], alpha: number) => (chosen: number[]) =>
  normalized(
    line.map((value, i) => {
      if (chosen.length === 0) return weights[i]
      const nearest = Math.min(...chosen.map((c) => Math.abs(value - line[c])))
      return nearest > 0 ? weights[i] * nearest ** alpha : 0
    }),
  )

describe('dAlpha(points, k, random)', () => {
  it('finds each seed with one draw along the powers of the distances, in order', () => {
    const draws = [0.5, 0.5, 0.99]
    // First 7; distances 3, 2, 0, 3 and 4th powers 81, 16, 0, 81: half of them ends in the second.
    const points = [[4], [5], [7], [10]]
    const seeding = dAlpha(points, 3, () => draws.shift() ?? 0)
    expect(seeding).toEqual({
      centroids: Float64Array.of(7, 5, 10),
      indices: Int32Array.of(2, 1, 3),
      distances: 2 * 4,
    })
    expect(draws).toEqual([])
  })

  it.each([0, 0.5, 1, 2, 2.1, 3, 4, 7.5])('draws triples with the exact probabilities (alpha %s)', (alpha) => {
    const sampler = (random: Random) => indicesOf(dAlpha(rows, 3, random, { alpha }))
    expect(sequenceScore(`alpha/${alpha}`, 5, 3, rule(alike, alpha), sampler)).toBeLessThan(BOUND)
    const weighted = (random: Random) => indicesOf(dAlpha(rows, 3, random, { alpha, weights: uneven }))
    expect(sequenceScore(`weighted/${alpha}`, 5, 3, rule(uneven, alpha), weighted)).toBeLessThan(BOUND)
  })

  it('has an alpha of 4 unless told otherwise', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(dAlpha(rows, 4, seeded(seed))).toEqual(dAlpha(rows, 4, seeded(seed), { alpha: 4 }))
    }
    const sampler = (random: Random) => indicesOf(dAlpha(rows, 2, random))
    expect(sequenceScore('4', 5, 2, rule(alike, 4), sampler)).toBeLessThan(BOUND)
    expect(sequenceScore('4', 5, 2, rule(alike, 3), sampler)).toBeGreaterThan(BOUND)
  })

  it('is k-means++ with an alpha of 2, choice by choice', () => {
    const cases = fc.record({ n: fc.integer({ min: 1, max: 1500 }), seed: fc.nat(), heavy: fc.boolean() })
    fc.assert(
      fc.property(cases, ({ n, seed, heavy }) => {
        const random = seeded(seed)
        const points = { data: Float64Array.from({ length: 2 * n }, () => Math.floor(random() * 50) / 7), n, d: 2 }
        const options = heavy ? { weights: points.data.subarray(0, n).map((value) => value + 0.1) } : {}
        const k = Math.min(n, 9)
        const plain = kMeansPlusPlus(points, k, seeded(seed), options)
        expect(dAlpha(points, k, seeded(seed), { ...options, alpha: 2 })).toEqual(plain)
      }),
      { numRuns: 30 },
    )
  })

  it('is maximin in the end, the larger alpha', () => {
    const random = seeded('far')
    const points = { data: Float64Array.from({ length: 400 }, () => random()), n: 200, d: 2 }
    for (const alpha of [1e6, 1e300, Number.MAX_VALUE]) {
      const chosen = dAlpha(points, 12, seeded(3), { alpha })
      expect(chosen).toEqual(maximin(points, 12, seeded(3)))
    }
  })

  it('sees the farthest point of those that weigh something, wherever others are', () => {
    const points = [[0], [1], [2], [1e9]]
    const weights = [1, 1, 1, 0]
    for (let seed = 0; seed < 20; seed++) {
      for (const alpha of [4, 50, 1e4]) {
        const without = dAlpha(points.slice(0, 3), 3, seeded(seed), { alpha })
        expect(dAlpha(points, 3, seeded(seed), { alpha, weights }).indices).toEqual(without.indices)
      }
    }
  })

  it('draws points on seeds last, whatever alpha', () => {
    const doubles = [[5], [6], [5], [6], [7]]
    for (const alpha of [0, 1, 4]) {
      for (let seed = 0; seed < 20; seed++) {
        const { centroids, distances } = dAlpha(doubles, 5, seeded(seed), { alpha })
        expect([...centroids.subarray(0, 3)].sort()).toEqual([5, 6, 7])
        expect(distances).toBe(3 * 5)
      }
    }
  })

  it('refuses an alpha that is no finite number of at least 0', () => {
    const seeding = (alpha: unknown) => () => dAlpha(rows, 2, Math.random, { alpha: alpha as number })
    const message = 'alpha must be a finite number of at least 0, got'
    expect(seeding(-1)).toThrow(new RangeError(`${message} -1`))
    expect(seeding(NaN)).toThrow(new RangeError(`${message} NaN`))
    expect(seeding(Infinity)).toThrow(new RangeError(`${message} Infinity`))
    expect(seeding('2')).toThrow(new TypeError(`${message} '2'`))
    expect(seeding(null)).toThrow(new TypeError(`${message} null`))
  })
})
