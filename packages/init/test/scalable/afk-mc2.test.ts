import { seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { afkMc2 } from '@kentro/init'
import type { AfkMc2Options } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'
import { indicesOf, sequenceScore } from '../d-squared-score.ts'
import { masses, normalized } from '../exact-probabilities.ts'
import { chainRule } from './chain-probabilities.ts'

const line = [0, 1, 3, 7, 9]
const rows = line.map((value) => [value])
const alike = [1, 1, 1, 1, 1]
const uneven = [1, 3, 0.5, 2, 0]

const sampler =
  (k: number, options: AfkMc2Options & { weights?: number[] }, points = rows) =>
  (random: Random) =>
    indicesOf(afkMc2(points, k, random, options))

const dSquared = (weights: number[]) => (chosen: number[]) => normalized(masses(line, weights, chosen))

describe('afkMc2(points, k, random)', () => {
  it('walks from point to point, and stays where the next one is not worth it', () => {
    // First 0. Proposals weigh 1 + 4 x (0, 16, 25, 81) / 122 by point, their D² / weight is 0, 10.5, 13.7 and 22.1.
    const points = [[0], [4], [5], [9]]
    const walk = (...draws: number[]) => {
      const all = [0, ...draws]
      const { indices } = afkMc2(points, 2, () => all.shift() ?? 0, { chain: 1 + (draws.length - 1) / 2 })
      expect(all).toEqual([])
      return indices?.[1]
    }
    expect([0.2, 0.4, 0.9].map((draw) => walk(draw))).toEqual([1, 2, 3])
    // From 9 to 4: the ratio is 0.473.
    expect([0.47, 0.48].map((draw) => walk(0.9, 0.2, draw))).toEqual([1, 3])
    // From 4 to 9 and never to 0; from 0, which is a seed, anywhere.
    expect(walk(0.2, 0.9, 0.99)).toBe(3)
    expect(walk(0.2, 0, 0)).toBe(1)
    expect(walk(0, 0.2, 0.99)).toBe(1)
  })

  it.each([
    ['a', 2],
    ['b', 8],
  ])('draws pairs with the exact probabilities of a chain (seed %s, length %i)', (seed, chain) => {
    expect(sequenceScore(seed, 5, 2, chainRule(line, alike, chain, false), sampler(2, { chain }))).toBeLessThan(BOUND)
  })

  it.each([
    ['a', 1],
    ['b', 5],
  ])('draws triples with the exact probabilities of a chain (seed %s, length %i)', (seed, chain) => {
    expect(sequenceScore(seed, 5, 3, chainRule(line, alike, chain, false), sampler(3, { chain }))).toBeLessThan(BOUND)
  })

  it.each([
    ['a', 1],
    ['b', 3],
  ])('draws weighted triples with the exact probabilities of a chain (seed %s, length %i)', (seed, chain) => {
    const exact = chainRule(line, uneven, chain, false)
    expect(sequenceScore(seed, 5, 3, exact, sampler(3, { chain, weights: uneven }))).toBeLessThan(BOUND)
  })

  it.each([
    ['a', alike],
    ['b', uneven],
  ])('draws triples with the exact probabilities of a chain of uniform proposals (seed %s)', (seed, weights) => {
    const options: AfkMc2Options = { chain: 3, proposal: 'uniform' }
    const exact = chainRule(line, weights, 3, true)
    expect(sequenceScore(seed, 5, 3, exact, sampler(3, { ...options, weights }))).toBeLessThan(BOUND)
  })

  it('tends to the probabilities of k-means++ with the length of the chain', () => {
    expect(sequenceScore('a', 5, 2, dSquared(alike), sampler(2, { chain: 40 }))).toBeLessThan(BOUND)
    expect(sequenceScore('a', 5, 2, dSquared(uneven), sampler(2, { chain: 40, weights: uneven }))).toBeLessThan(BOUND)
    expect(sequenceScore('a', 5, 2, dSquared(alike), sampler(2, { chain: 1 }))).toBeGreaterThan(BOUND)
  })

  it('would be caught walking a step more or less, or by other proposals', () => {
    const score = (chain: number, uniform: boolean) =>
      sequenceScore('a', 5, 3, chainRule(line, alike, chain, uniform), sampler(3, { chain: 2 }))
    expect(score(1, false)).toBeGreaterThan(BOUND)
    expect(score(3, false)).toBeGreaterThan(BOUND)
    expect(score(2, true)).toBeGreaterThan(BOUND)
  })

  it('proposes far into long data as well: every part of it as often as its squared distances say', () => {
    const values = Array.from({ length: 1801 }, (_, i) => (i < 600 ? 0 : i < 1800 ? 1 : 30))
    const random = seeded('long')
    const weights = values.map((_, i) => (i === 0 ? 1e9 : 1))
    const counts = tally(3, 1000, () => {
      const [, second] = indicesOf(afkMc2({ data: values, shape: [1801, 1] }, 2, random, { chain: 30, weights }))
      return second === 1800 ? 2 : Math.floor(second / 1200)
    })
    expect(chiSquareScore(counts, [600 / 2100, 600 / 2100, 900 / 2100])).toBeLessThan(BOUND)
  })

  it('takes one draw for the first seed and 2 chain - 1 for each other', () => {
    const points = Array.from({ length: 60 }, (_, i) => [i * i])
    for (const chain of [1, 2, 7]) {
      const random = seeded(`draws ${chain}`)
      let draws = 0
      const { distances } = afkMc2(points, 5, () => (draws++, random()), { chain })
      // No chain was without an end: that would have taken n distances more.
      expect(distances).toBeLessThan(2 * 60)
      expect(draws).toBe(1 + 4 * (2 * chain - 1))
    }
  })

  it('asks for n distances to the first seed, unless proposals are uniform, and for few to the others', () => {
    const points = Array.from({ length: 600 }, (_, i) => [i, (i * i) % 607])
    expect(afkMc2(points, 1, seeded(1)).distances).toBe(0)
    expect(afkMc2(points, 2, seeded(1)).distances).toBe(600)
    expect(afkMc2(points, 2, seeded(1), { chain: 9, proposal: 'uniform' }).distances).toBe(9)
    const { distances } = afkMc2(points, 9, seeded(1), { chain: 30 })
    expect(distances).toBeGreaterThan(600 + 30 * 7)
    expect(distances).toBeLessThanOrEqual(600 + (30 * 8 * 7) / 2)
  })

  it('draws as k-means++ does where a chain meets only seeds, and at random after the last distinct point', () => {
    // After 0 and 7, a chain that stays at 0 has no end.
    const draws = [0, 0.99, 0, 0.5]
    const points = [[0], [3], [7]]
    const { indices, distances } = afkMc2(points, 3, () => draws.shift() ?? 0, { chain: 1 })
    expect(indices).toEqual(Int32Array.of(0, 2, 1))
    expect(distances).toBe(3 + 2 * 3)
    expect([...indicesOf(afkMc2([[5], [6], [5], [6]], 4, seeded(1)))].sort()).toEqual([0, 1, 2, 3])
  })

  it('bears weights of any contrast', () => {
    for (const weights of [
      [1, 2 ** -1060, 2 ** -1070, 2 ** -1074, 0],
      [2 ** 1000, 1, 1, 2 ** -1000, 1],
    ]) {
      for (let seed = 0; seed < 20; seed++) {
        const chosen = [...indicesOf(afkMc2(rows, 5, seeded(seed), { weights, chain: 3 }))]
        expect(chosen.sort()).toEqual([0, 1, 2, 3, 4])
      }
    }
  })

  it('refuses a chain that is no positive integer and an unknown proposal', () => {
    const trying = (options: unknown) => () => afkMc2(rows, 2, Math.random, options as AfkMc2Options)
    const message = 'chain must be an integer of at least 1, got'
    expect(trying({ chain: 0 })).toThrow(new RangeError(`${message} 0`))
    expect(trying({ chain: 2.5 })).toThrow(new RangeError(`${message} 2.5`))
    expect(trying({ chain: '9' })).toThrow(new TypeError(`${message} '9'`))
    expect(trying({ proposal: 'norm' })).toThrow(
      new RangeError("proposal must be one of 'd-squared', 'uniform', got 'norm'"),
    )
    expect(trying({ proposal: 1 })).toThrow(new TypeError("proposal must be one of 'd-squared', 'uniform', got 1"))
  })
})
