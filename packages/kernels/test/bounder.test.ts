import { totalOf, writeMean } from '@kentro/core'
import type { Random } from '@kentro/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeDriftUp } from '../src/drift-up.ts'
import { blockScale } from '../src/wasm/block-scale.ts'
import { bounded } from './bounded.ts'
import type { Bounded, Met } from './bounded.ts'
import { hard, hardCases } from './hard-cases.ts'
import type { HardCase } from './hard-cases.ts'
import { halfway, halfwayCases } from './halfway.ts'

const THREADS = [1, 2, 3, 8]
// How far centroids go, in diameters of the points.
const NUDGES = [2 ** -52, 2 ** -26, 2 ** -10, 0.1]
const THROWS = [1e5, 1e20, 1e60, 1e100]

const pick = (random: Random, values: readonly number[]): number => values[Math.floor(values.length * random())]

/** Each other centroid goes somewhere, at most so far in each coordinate. */
function strewn(centroids: Float64Array, d: number, most: number, random: Random): Float64Array {
  const goes = Array.from({ length: centroids.length / d }, () => random() < 0.5)
  return centroids.map((value, q) => (goes[Math.floor(q / d)] ? value + most * (random() - 0.5) : value))
}

/** The means of the clusters; one without points takes any, and these are returned. */
function means({ plain, centroids }: Bounded, random: Random): { to: Float64Array; relabelled: number[] } {
  const { clusters, labels, points } = plain
  const to = centroids.slice()
  const relabelled: number[] = []
  plain.moveSums()
  for (let c = 0; c * points.d < to.length; c++) {
    if (totalOf(clusters.weight, c) > 0) continue
    const i = Math.floor(points.n * random())
    labels[i] = c
    relabelled.push(i)
  }
  plain.moveSums()
  for (let c = 0; c * points.d < to.length; c++) {
    const weight = totalOf(clusters.weight, c)
    if (weight > 0) writeMean(clusters.rows, c, weight, to, c * points.d)
  }
  return { to, relabelled }
}

const sum = (all: readonly Met[], name: keyof Met): number => all.reduce((total, met) => total + met[name], 0)

describe('bounders, plain and in WebAssembly on 1, 2, 3 and 8 threads,', () => {
  it('keep bounds that hold, give each point its nearest centroid, and ask for as many distances, to the bit', () => {
    const asked: HardCase[] = []
    const mets: Met[] = []
    let points = 0
    let relocations = 0
    const property = fc.property(hardCases(1500), (one) => {
      asked.push(one)
      const { points: data, centres, random } = hard(one)
      const diameter = 1 / blockScale(data)
      const side = bounded(data, centres, THREADS)
      expect(side.assign()).toEqual([])
      // Drifts are small at first, and beyond everything after a throw.
      for (const reach of [0, 0, pick(random, NUDGES), pick(random, THROWS), 0, pick(random, NUDGES)]) {
        const most = Math.min(diameter * reach, 1e150)
        const { to, relabelled } = means(side, random)
        side.move(strewn(to, data.d, most, random), relabelled)
        expect(side.assign()).toEqual([])
        points += data.n
        relocations += relabelled.length
      }
      mets.push(side.met)
      for (const engine of side.all) engine.release()
    })
    fc.assert(property, { seed: 3, numRuns: 32 })
    // Each way was taken often.
    for (const name of ['skipped', 'quiet', 'searched', 'changed'] as const) {
      expect(sum(mets, name)).toBeGreaterThan(0.02 * points)
    }
    expect(relocations).toBeGreaterThan(100)
    for (const scale of [1, 2 ** 60, 2 ** -60, 1e150, 1e-150]) expect(asked.map((one) => one.scale)).toContain(scale)
  })

  it('tell points halfway between two centroids apart as float64 does, or not, before and after these have moved', () => {
    const mets: Met[] = []
    let points = 0
    const property = fc.property(halfwayCases(), (one) => {
      const { points: data, start, target, random } = halfway(one)
      const side = bounded(data, start, [1])
      expect(side.assign()).toEqual([])
      side.move(target)
      expect(side.assign()).toEqual([])
      for (let round = 0; round < 6; round++) {
        side.move(strewn(target, data.d, 2 ** one.size * pick(random, [0, 2 ** -53, 2 ** -25, 2 ** -23]), random))
        expect(side.assign()).toEqual([])
        points += data.n
      }
      mets.push(side.met)
      for (const engine of side.all) engine.release()
    })
    fc.assert(property, { seed: 4, numRuns: 600 })
    for (const name of ['searched', 'changed'] as const) expect(sum(mets, name)).toBeGreaterThan(0.02 * points)
  })

  it('look at every centroid, and at no other, where drifts have overflowed', () => {
    const one = { n: 100, d: 2, k: 5, seed: 6, shape: 'uniform', centres: 'points', scale: 1 } as const
    const { points, centres, random } = hard({ ...one, single: false, weighted: false })
    const side = bounded(points, centres, THREADS)
    side.assign()
    for (let round = 0; round < 3; round++) {
      side.move(strewn(centres, 2, 0.1, random))
      for (const { bounder } of side.all) bounder?.drift.fill(Infinity)
      expect(side.assign()).toEqual([])
    }
    for (const engine of side.all) engine.release()
  })
})

describe('drifts in float32', () => {
  it('are no less than in float64', () => {
    const value = fc.double({ min: 2 ** -120, max: 1e300, noNaN: true })
    const property = fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const up = new Float32Array(values.length)
      writeDriftUp(Float64Array.from(values), up)
      values.forEach((drift, c) => expect(up[c]).toBeGreaterThanOrEqual(drift))
    })
    fc.assert(property, { seed: 5 })
  })
})
