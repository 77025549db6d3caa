import { totalOf, writeMean } from '@kentro/core'
import { createEngine } from '@kentro/kernels'
import type { Engine } from '@kentro/kernels'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainEngine } from '../src/plain-engine.ts'
import { fieldOf } from './field-of.ts'
import { firstDifference } from './first-difference.ts'
import { forcedEngine, threadsOf } from './forced.ts'
import type { Watch } from './forced.ts'
import { engineOptions } from './engine-options.ts'
import { hard, hardCases } from './hard-cases.ts'
import type { HardCase } from './hard-cases.ts'

const RUNS = 80
const LEAST = fieldOf('fit', 'Fit', 'least')

/** In what two engines differ: nothing, if they are right. */
function differences(plain: Engine, other: Engine): unknown[] {
  return [
    firstDifference(plain.points.data, other.points.data),
    firstDifference(plain.labels, other.labels),
    firstDifference(plain.clusters.counted, other.clusters.counted),
    firstDifference(plain.clusters.rows.limbs, other.clusters.rows.limbs),
    firstDifference(plain.clusters.weight.limbs, other.clusters.weight.limbs),
  ].filter((difference) => difference !== null)
}

/** The means of the clusters that have weight; the others stay. */
function update({ clusters, points: { d } }: Engine, centroids: Float64Array): void {
  for (let c = 0; c * d < centroids.length; c++) {
    const weight = totalOf(clusters.weight, c)
    if (weight > 0) writeMean(clusters.rows, c, weight, centroids, c * d)
  }
}

describe('an engine in WebAssembly', () => {
  it('has the labels, the sums and the number of moves of the plain one, to the bit, on 1, 2, 3 and 8 threads', () => {
    const asked: HardCase[] = []
    let open = 0
    let all = 0
    const watch: Watch = (command, result) => {
      if (command === 'assign' || command === 'assignShorts') open += result
    }
    const property = fc.property(hardCases(3000), (one) => {
      asked.push(one)
      const { points, weights, centres } = hard(one)
      const options = engineOptions(points, weights, one.k)
      const plain = plainEngine(points, options)
      const engines = threadsOf(asked.length, RUNS).map((threads) => forcedEngine(points, options, threads, watch))
      for (let round = 0; round < 3; round++) {
        plain.assign(centres)
        const moved = plain.moveSums()
        for (const engine of engines) {
          engine.assign(centres)
          all += points.n
          expect(engine.moveSums()).toBe(moved)
          expect(engine.inertia(centres)).toBe(plain.inertia(centres))
          expect(differences(plain, engine)).toEqual([])
        }
        update(plain, centres)
      }
      for (const engine of engines) engine.release()
    })
    fc.assert(property, { seed: 1, numRuns: RUNS })
    // Each path was taken often: float32 or 16 bits told, and could not tell.
    expect(open).toBeGreaterThan(0.02 * all)
    expect(all - open).toBeGreaterThan(0.02 * all)
    for (const scale of [1, 2 ** 60, 2 ** -60, 1e150, 1e-150]) expect(asked.map((one) => one.scale)).toContain(scale)
  })

  it('lets each of its threads work where there is enough of it', () => {
    const one = { n: 40_000, d: 8, k: 16, seed: 1, shape: 'blobs', centres: 'points', scale: 1 } as const
    const { points, centres } = hard({ ...one, single: false, weighted: false })
    const options = engineOptions(points, null, 16)
    for (const threads of [2, 3, 8]) {
      const worked = new Set<number>()
      const engine = forcedEngine(points, options, threads, (command, _, fits, { buffer }) => {
        if (command !== 'assign') return
        fits.forEach((fit, thread) => {
          const [address] = new Uint32Array(buffer, fit + LEAST, 1)
          const least = new Float32Array(buffer, address, 1)
          if (!Number.isNaN(least[0])) worked.add(thread)
          least.fill(NaN)
        })
      })
      for (let round = 0; round < 500 && worked.size < threads; round++) engine.assign(centres)
      engine.release()
      expect(worked.size).toBe(threads)
    }
  })

  it('is taken where it pays, and has its own labels and points then', () => {
    const one = { n: 600, d: 3, k: 4, seed: 2, shape: 'blobs', centres: 'points', scale: 1 } as const
    const { points, centres } = hard({ ...one, single: false, weighted: false })
    const engine = createEngine(points, engineOptions(points, null, 4))
    expect(engine.points.data).not.toBe(points.data)
    expect(engine.points.data.buffer).toBe(engine.labels.buffer)
    expect([...new Set(engine.labels)]).toEqual([-1])
    engine.assign(centres)
    expect([...new Set(engine.labels)].sort()).toEqual([0, 1, 2, 3])
    engine.release()
    const few = { data: Float64Array.of(1, 2, 3), n: 3, d: 1 }
    const small = createEngine(few, engineOptions(few, null, 1))
    expect(small.points).toBe(few)
    small.release()
  })
})
