import { rangesOf } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounded } from './bounded.ts'
import type { Met } from './bounded.ts'
import { blockScale } from '../src/filter/block-scale.ts'
import { threadsOf } from './forced.ts'
import { halfway, halfwayCases } from './halfway.ts'
import { hard, hardCases } from './hard-cases.ts'
import type { HardCase } from './hard-cases.ts'
import { journey, mislabelled, strewn, toMeans } from './journey.ts'
import type { Move, Round } from './journey.ts'

const KINDS = ['elkan', 'hamerly', 'yinyang'] as const
const RUNS = 30
// How far centroids go, in diameters of the points.
const NUDGES = [2 ** -52, 2 ** -26, 2 ** -10, 0.1]
const THROWS = [1e5, 1e20, 1e60, 1e100]

const pick = (random: Random, values: readonly number[]): number => values[Math.floor(values.length * random())]
const sum = (mets: readonly Met[], name: keyof Met): number => mets.reduce((total, met) => total + met[name], 0)

/** All that is wrong with the three kinds of bounds on a journey, in plain TypeScript and on so many threads. */
function faults(points: Points, rounds: readonly Round[], threads: readonly number[], mets: Met[] = []): unknown[] {
  return KINDS.flatMap((kind) => {
    const all = bounded(kind, points, rounds, threads)
    mets.push(...all.mets)
    return all.wrong
  })
}

/** Fewer points where there are many columns and centroids. */
function lighter(one: HardCase): HardCase {
  const n = Math.min(one.n, Math.ceil(3e5 / (one.d * one.k)))
  return { ...one, n, k: Math.min(one.k, n) }
}

describe('bounders of each kind, plain and in WebAssembly on 1, 2, 3 and 8 threads,', () => {
  it('keep bounds that hold, give each point its nearest centroid, and ask for as many distances, to the bit', () => {
    const cases: HardCase[] = []
    const mets: Met[] = []
    let relabellings = 0
    const property = fc.property(hardCases(1100), (heavy) => {
      const one = lighter(heavy)
      const { points, centres, random } = hard(one)
      const diameter = 1 / blockScale(rangesOf(points))
      const means = toMeans(points, random)
      const go = (reach: number): Move => strewn(means, points.d, Math.min(diameter * reach, 1e150), random)
      // Drifts are small at first, and beyond everything after a throw; then centroids move that bounds are not told of.
      const unsaid: Move = (from) => ({ ...go(0.1)(from), unsaid: true })
      const moves = [
        means,
        mislabelled(points.n, random),
        means,
        go(pick(random, NUDGES)),
        go(pick(random, THROWS)),
        means,
        unsaid,
        means,
      ]
      const rounds = journey(points, centres, [...moves, go(pick(random, NUDGES))])
      expect(faults(points, rounds, threadsOf(cases.length, RUNS), mets)).toEqual([])
      for (const { relabelled } of rounds) relabellings += relabelled.size
      cases.push(one)
    })
    fc.assert(property, { seed: 10, numRuns: RUNS })
    // Each way was taken often.
    for (const name of ['skipped', 'quiet', 'searched', 'changed'] as const) {
      expect(sum(mets, name)).toBeGreaterThan(0.02 * sum(mets, 'points'))
    }
    expect(relabellings).toBeGreaterThan(150)
    for (const scale of [1, 2 ** 60, 2 ** -60, 1e150, 1e-150]) expect(cases.map((one) => one.scale)).toContain(scale)
    for (const short of [false, true]) expect(cases.some(({ d, k }) => d >= 16 === short && k > 32)).toBe(true)
  })

  it('tell points halfway between two centroids apart as float64 does, or not, before and after these have moved', () => {
    const mets: Met[] = []
    const property = fc.property(halfwayCases(), (one) => {
      const { points, start, target, random } = halfway(one)
      const there: Move = () => ({ to: target })
      const reaches = Array.from({ length: 5 }, () => 2 ** one.size * pick(random, [0, 2 ** -53, 2 ** -25, 2 ** -23]))
      const around = reaches.map((most) => strewn(there, points.d, most, random))
      expect(faults(points, journey(points, start, [there, ...around]), [1], mets)).toEqual([])
    })
    fc.assert(property, { seed: 4, numRuns: 80 })
    for (const name of ['searched', 'changed'] as const) {
      expect(sum(mets, name)).toBeGreaterThan(0.02 * sum(mets, 'points'))
    }
  })

  it('are right whichever thread takes which points', () => {
    for (const d of [3, 65]) {
      const one = { n: 4200, d, k: 9, seed: 5, shape: 'blobs', centres: 'points', scale: 1 } as const
      const { points, centres, random } = hard({ ...one, single: false, weighted: false })
      const means = toMeans(points, random)
      const rounds = journey(points, centres, [means, strewn(means, d, 0.1, random), means])
      expect(faults(points, rounds, [2, 8])).toEqual([])
    }
  })

  it('know nothing any more where moves have overflowed', () => {
    for (const [d, k] of [
      [2, 1],
      [2, 21],
      [66, 21],
    ]) {
      const one = { n: 100, d, k, seed: 6, shape: 'uniform', centres: 'points', scale: 1 } as const
      const { points, centres, random } = hard({ ...one, single: false, weighted: false })
      const near = strewn(() => ({ to: centres }), d, 0.1, random)
      const away: Move = () => ({ to: centres.map((x) => x + 1e40) })
      const rounds = journey(points, centres, [near, near, away, away, near]).map((round) => ({
        ...round,
        shifts: round.shifts?.fill(1e300) ?? null,
      }))
      expect(faults(points, rounds, [1, 2])).toEqual([])
    }
  })

  it('skip nearly all points once centroids have settled', () => {
    for (const d of [8, 70]) {
      const one = { n: 300, d, k: 40, seed: 7, shape: 'uniform', centres: 'points', scale: 1 } as const
      const { points, centres, random } = hard({ ...one, single: false, weighted: false })
      const moves = Array.from({ length: 20 }, () => toMeans(points, random))
      const rounds = journey(points, centres, moves)
      for (const kind of KINDS) {
        const { mets, wrong } = bounded(kind, points, rounds, [1])
        expect(wrong).toEqual([])
        expect(sum(mets.slice(0, 3), 'skipped')).toBeLessThan(0.5 * 3 * 300)
        expect(sum(mets.slice(-3), 'skipped')).toBeGreaterThan(0.99 * 3 * 300)
      }
    }
  })
})
